package org.thegathering.model;

import java.time.Instant;

/**
 * What somebody did about somebody else, as it was written down. The names are those of today.
 *
 * @param id grows with time
 * @param roomId null if it concerns no room; likewise the two after it
 * @param until null where it has no end
 */
public record AuditEntry(
        long id,
        Instant at,
        UserId actorId,
        String actorUsername,
        Act act,
        UserId subjectId,
        String subjectUsername,
        RoomId roomId,
        ConversationId conversationId,
        Long messageId,
        Instant until,
        String reason) {}
