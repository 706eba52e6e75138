package org.thegathering.model;

/** The number of a session, that is of one login: positive, given out by the database, never used again. */
public record SessionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
