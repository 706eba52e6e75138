/**
 * The proof of the promise: three real nodes over one PostgreSQL, people who talk, listen, come, go and repeat
 * themselves, and a seeded schedule of faults between them all. Everything that they did and saw is written down in a
 * {@code History}; the {@code Checker} then holds it, and what the database kept, against the ten sentences of {@link
 * org.thegathering.torture.Sentence}.
 *
 * <p>Every connection (clients to nodes, nodes to the database, node to node) goes through a {@code FaultyProxy} of
 * this process, so no right to change the machine's network is needed. Nothing of the product is switched for it. Start
 * with {@code Torture}.
 */
package org.thegathering.torture;
