package org.thegathering.bus;

import static java.util.Objects.requireNonNull;

/**
 * A question that one part answers for the others on the same node.
 *
 * @param name dotted and lower-case, noun then verb; part of no outside contract
 * @param isSlow whether the answer may wait its turn in a queue of heavy work, far longer than a question usually waits
 * @param <Q> the request, an immutable record
 * @param <R> the reply, an immutable record or a sealed choice of them
 */
public record Address<Q extends Record, R>(String name, boolean isSlow) {

    public Address {
        requireNonNull(name, "name");
    }

    Address(String name) {
        this(name, false);
    }

    static <Q extends Record, R> Address<Q, R> slow(String name) {
        return new Address<>(name, true);
    }
}
