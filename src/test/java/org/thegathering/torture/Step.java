package org.thegathering.torture;

/**
 * What the database keeps at one seq of a target.
 *
 * @param id of the message that was said or deleted; 0 for another kind
 * @param user the sender, or who came or went
 * @param text hash of the content, which a deleted message has lost
 * @param at when a message was stored or deleted, in microseconds since 1970; 0 for another kind
 * @param name the client id; null if none
 * @param deletedSeq where a message was deleted; 0 if it was not
 */
record Step(Kind kind, long seq, long id, long user, int text, long at, String name, long deletedSeq) {

    enum Kind {
        SAID,
        DELETED,
        CAME,
        WENT,
        CLOSED
    }

    static Step said(long seq, long id, long user, int text, long at, String name) {
        return new Step(Kind.SAID, seq, id, user, text, at, name, 0);
    }

    /** Of a person or of the place. */
    static Step of(Kind kind, long seq, long user) {
        return new Step(kind, seq, 0, user, 0, 0, null, 0);
    }

    boolean isSaid() {
        return kind == Kind.SAID;
    }

    /** It was said, and its deletion, later in the order, is all that a replay tells of it. */
    boolean isDeleted() {
        return deletedSeq != 0;
    }

    /** The same message, deleted at a later place of the order. */
    Step deletedAt(long seq) {
        return new Step(kind, this.seq, id, user, "".hashCode(), at, name, seq);
    }

    /** What stands at that later place. @param when in microseconds since 1970 */
    Step deletion(long when) {
        return new Step(Kind.DELETED, deletedSeq, id, user, text, when, null, 0);
    }
}
