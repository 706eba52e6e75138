package org.thegathering.model;

import java.time.Instant;
import java.util.List;

/**
 * A conversation as one of its participants sees it.
 *
 * @param roomId the room in which it began
 * @param participants the names of the others, in alphabetical order
 * @param participantCount all of them, the viewer included
 * @param seq the last seq of the conversation when this was read
 * @param readSeq up to where the viewer has read
 * @param unread how many messages of others lie after that
 */
public record Conversation(
        ConversationId id,
        Type type,
        RoomId roomId,
        List<String> participants,
        int participantCount,
        Instant createdAt,
        long seq,
        long readSeq,
        long unread) {

    /** Two who step aside, or a circle of two and more. */
    public enum Type implements Word {
        PRIVATE,
        GROUP
    }

    public Conversation {
        participants = List.copyOf(participants);
    }
}
