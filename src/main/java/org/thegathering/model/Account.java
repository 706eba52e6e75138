package org.thegathering.model;

import java.time.Instant;

/**
 * An account as administrators see it: without the address.
 *
 * @param currentRoomId null between rooms
 */
public record Account(
        UserId id,
        String username,
        String avatarUrl,
        boolean isActive,
        boolean isAdmin,
        Instant createdAt,
        Instant lastActive,
        RoomId currentRoomId) {}
