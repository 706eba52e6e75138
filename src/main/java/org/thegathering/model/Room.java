package org.thegathering.model;

import java.time.Instant;

/**
 * A public clearing.
 *
 * @param description null if there is none
 * @param maxUsers how many fit, 1 to 1000; null if nobody counts
 * @param userCount how many are inside
 */
public record Room(
        RoomId id,
        String name,
        String description,
        Integer maxUsers,
        boolean isTranslationEnabled,
        boolean isActive,
        Instant createdAt,
        int userCount) {}
