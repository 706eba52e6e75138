package org.thegathering.model;

/** The number of a user: positive, given out by the database, never used again. */
public record UserId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
