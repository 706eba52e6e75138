package org.thegathering.model;

/** The number of an invitation. */
public record InvitationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
