package org.thegathering.model;

import java.time.Instant;

/**
 * A mute or a ban that is in force in a room.
 *
 * @param until when it ends by itself; null for a ban for good
 */
public record Sanction(
        UserId userId,
        String username,
        Instant until,
        String reason,
        UserId byId,
        String byUsername,
        Instant givenAt) {

    public enum Kind implements Word {
        /** Hears and reads, but doesn't write. */
        MUTE,
        /** Doesn't come in. */
        BAN
    }
}
