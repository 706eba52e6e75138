package org.thegathering.model;

/** The number of a conversation: positive, given out by the database, never used again. */
public record ConversationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
