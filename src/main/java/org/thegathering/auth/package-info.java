/**
 * Who somebody is: passwords, access tokens, and whether an account may still come in.
 *
 * <p>Hashing runs on threads of its own, with a bounded queue, never on an event loop. Accounts themselves are kept by
 * persistence, which is asked over the bus. No HTTP, no delivery. Start with {@code AuthVerticle}; what takes more than
 * a password ({@code factor}, {@code passkey}, {@code openid}) begins in {@code WaysInVerticle}, on virtual threads.
 */
package org.thegathering.auth;
