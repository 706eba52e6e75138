package org.thegathering.torture;

/**
 * What the database keeps at one seq of a target.
 *
 * @param id of the message; 0 for another kind
 * @param user the sender, or who came or went
 * @param text hash of the content
 * @param at when a message was stored, in microseconds since 1970; 0 for another kind
 * @param name the client id; null if none
 */
record Step(Kind kind, long seq, long id, long user, int text, long at, String name) {

    enum Kind {
        SAID,
        CAME,
        WENT,
        CLOSED
    }

    boolean isSaid() {
        return kind == Kind.SAID;
    }
}
