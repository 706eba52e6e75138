package org.thegathering.model;

/** The number of a room: positive, given out by the database, never used again. */
public record RoomId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
