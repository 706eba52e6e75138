/**
 * A PostgreSQL server of our own, for those who have none: unpacked, initialised, started and stopped with the process,
 * its data kept in a folder of the user's.
 *
 * <p>It is as durable as any other ({@code fsync} and {@code synchronous_commit} on), listens on the loopback address
 * only and asks for a password. Each step can be cut off by kill -9 and is then done again: what takes several steps is
 * made aside and renamed. Nothing here knows what is stored. Start reading at {@link EmbeddedPostgres}.
 */
package org.thegathering.persistence.embedded;
