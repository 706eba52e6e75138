package org.thegathering.model;

import java.time.Instant;

/** An account as its owner sees it. Never holds the password's hash. */
public record User(
        UserId id,
        String email,
        String username,
        String avatarUrl,
        String preferredLanguage,
        boolean isActive,
        boolean isAdmin,
        Instant createdAt,
        RoomId currentRoomId,
        Status status) {}
