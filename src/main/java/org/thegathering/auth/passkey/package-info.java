/**
 * Passkeys: a key pair that somebody's device keeps, whose signature stands for the password and the second step
 * together, since the device asks for a finger or a PIN before it signs. Ceremonies are judged by webauthn4j; keys are
 * kept by persistence. Start with {@code PasskeySignIn}.
 */
package org.thegathering.auth.passkey;
