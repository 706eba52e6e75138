/**
 * Passkeys: whose they are, what they are called, and how often they have signed. Start with {@code PasskeyService}.
 */
package org.thegathering.persistence.passkey;
