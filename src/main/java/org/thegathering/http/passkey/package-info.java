/**
 * What people do with their own passkeys: make one, look at them, name them, remove one. Start with {@code
 * PasskeyOperations}.
 */
package org.thegathering.http.passkey;
