package org.thegathering.bus;

import static java.util.Objects.requireNonNull;

/**
 * A question that one part answers for the others on the same node.
 *
 * @param name dotted and lower-case, noun then verb; part of no outside contract
 * @param <Q> the request, an immutable record
 * @param <R> the reply, an immutable record or a sealed choice of them
 */
public record Address<Q extends Record, R>(String name) {

    public Address {
        requireNonNull(name, "name");
    }
}
