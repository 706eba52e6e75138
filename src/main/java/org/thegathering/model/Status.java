package org.thegathering.model;

import java.util.Locale;

/** What a person tells the others about being there. Joining a room makes it available, leaving one away. */
public enum Status {
    AVAILABLE,
    BUSY,
    AWAY;

    /** The word of the contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the status of that word, or null if there is none */
    public static Status of(String word) {
        for (Status status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        return null;
    }
}
