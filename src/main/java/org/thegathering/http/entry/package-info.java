/**
 * The ways in that take more than a password: the second step, passkeys, an organisation's account. Each is begun,
 * which gives a token, and ended with it; the end answers like signing in with a password. Start with {@code
 * EntryOperations}.
 */
package org.thegathering.http.entry;
