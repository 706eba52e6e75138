/**
 * The truth: the rules and the SQL. Each feature is a package with a service (what may happen, in one transaction) and
 * a repository (the statements, on a connection that the service hands it).
 *
 * <p>Everything that must be true (seq, membership, uniqueness, limits) is decided by PostgreSQL, under the lock of the
 * target's row; what is told to other nodes is told after the commit and is only a hint. The verticle runs on virtual
 * threads, so the services read in straight lines; only {@code message.MessageWriter} and {@code FrequentReads} live on
 * event loops. No HTTP and no sockets. Start with {@code PersistenceVerticle}, which says who answers what together with
 * {@code EntryAnswers} and {@code PlaceAnswers}, then {@code Database}; a message's own way begins in {@code
 * message.MessageWriter}.
 */
package org.thegathering.persistence;
