package org.thegathering.model;

/** Why a membership ended. */
public enum Departure implements Word {
    /** The person left and is between rooms. */
    LEFT,
    /** The person went into another room. */
    MOVED,
    /** The person was led out, and may come back. */
    KICKED,
    /** The person was led out, and may not come back for a time or for good. */
    BANNED,
    /** The person's account was disabled. */
    DISABLED,
    /** The place was closed around them. */
    CLOSED,
    /** The conversation rests: it can be read, but no longer written. */
    ARCHIVED;

    public static Departure of(String word) {
        return Word.of(Departure.class, word);
    }
}
