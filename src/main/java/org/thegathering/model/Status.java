package org.thegathering.model;

/** What a person tells the others about being there. Joining a room makes it available, leaving one away. */
public enum Status implements Word {
    AVAILABLE,
    BUSY,
    AWAY;

    /** @return the status of that word, or null if there is none */
    public static Status of(String word) {
        return Word.find(Status.class, word);
    }
}
