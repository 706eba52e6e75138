package org.thegathering.torture;

/** The promise, in ten sentences that can be checked. */
enum Sentence {
    ANSWERED_IS_STORED("an answered send is committed and flushed"),
    ONE_ORDER("in a target seq is 1, 2, 3 … without holes, and everybody sees that order"),
    ONE_MESSAGE_A_NAME("the same client id from the same sender makes one message, on whichever node the retry lands"),
    NO_SKIP("a listener never skips: each frame names the one before it, and nothing lies between"),
    NO_REPEAT("a listener never sees a repeat or an older message as new"),
    CHANGES_HAVE_PLACES("joinings, leavings and deletions have their seqs, and a returning client learns of them"),
    RIGHT_EARS("nobody hears what lies beyond their membership, reads without one, or speaks outside it"),
    RESUMES_ANYWHERE("a client resumes on any node with nothing but target, seq and epoch"),
    UNREAD_IS_A_COUNT("unread is a count over what lies after one's read seq, which only grows, the same on every device"),
    HEALS_IN_TIME("what the bus lost is healed within the bound");

    private final String words;

    Sentence(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return (ordinal() + 1) + " (" + words + ")";
    }
}
