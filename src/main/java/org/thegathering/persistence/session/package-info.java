/**
 * The stored sessions: hashes of refresh tokens, whose turn it is, and what is over; and passwords, with which
 * sessions end. Every rule is decided under the lock
 * of the session's row. Start with {@code SessionService}.
 */
package org.thegathering.persistence.session;
