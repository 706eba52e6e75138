package org.thegathering.bus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.thegathering.model.Conversation;
import org.thegathering.model.Departure;
import org.thegathering.model.RoomId;
import org.thegathering.model.Target;

/** What {@code user.me} hears: news about a person's own places, to all their sockets. Best effort. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "notice")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.Invited.class, name = "invited"),
    @JsonSubTypes.Type(value = Notice.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = Notice.UnreadChanged.class, name = "unread"),
    @JsonSubTypes.Type(value = Notice.RoomChanged.class, name = "room_changed")
})
public sealed interface Notice {

    /** A conversation is new in the person's list. */
    record Invited(Conversation conversation) implements Notice {}

    /** A place was taken from the person. */
    record Removed(Target target, Departure reason) implements Notice {}

    /**
     * The person's unread count of a target, as they moved their read seq.
     *
     * @param seq the target's seq up to which the count is true
     */
    record UnreadChanged(Target target, long seq, long readSeq, long unread) implements Notice {}

    /** The person is in another room now; either may be null. */
    record RoomChanged(RoomId roomId, RoomId previousRoomId) implements Notice {}
}
