package org.thegathering.model;

import java.util.Locale;

/** Why a membership ended. */
public enum Departure {
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

    /** The word of the contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The departure of that word. */
    public static Departure of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
