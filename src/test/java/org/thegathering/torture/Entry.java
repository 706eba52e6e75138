package org.thegathering.torture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * One line of a history. Times are microseconds since 1970; users are ids, targets the addresses of the live contract.
 * A {@code line} is one listening, from its registration to its end; a {@code story} is one device's listening to one
 * target over all its lines.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "e")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Sending.class, name = "sending"),
    @JsonSubTypes.Type(value = Entry.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = Entry.Unsent.class, name = "unsent"),
    @JsonSubTypes.Type(value = Entry.Deleted.class, name = "deleted"),
    @JsonSubTypes.Type(value = Entry.Registering.class, name = "registering"),
    @JsonSubTypes.Type(value = Entry.Listening.class, name = "listening"),
    @JsonSubTypes.Type(value = Entry.Heard.class, name = "heard"),
    @JsonSubTypes.Type(value = Entry.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = Entry.Moving.class, name = "moving"),
    @JsonSubTypes.Type(value = Entry.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Entry.Peeked.class, name = "peeked"),
    @JsonSubTypes.Type(value = Entry.Unread.class, name = "unread"),
    @JsonSubTypes.Type(value = Entry.Blackout.class, name = "blackout"),
    @JsonSubTypes.Type(value = Entry.FaultBegan.class, name = "fault"),
    @JsonSubTypes.Type(value = Entry.FaultEnded.class, name = "over"),
    @JsonSubTypes.Type(value = Entry.Settled.class, name = "settled")
})
sealed interface Entry {

    long at();

    /** An attempt to say something begins. @param text hash of the content */
    record Sending(long at, String name, long user, String target, int text, int node) implements Entry {}

    /** It was answered with a message. */
    record Sent(long at, String name, long user, String target, int text, long seq, long id) implements Entry {}

    /** It was refused with this status, or 0: nobody knows. */
    record Unsent(long at, String name, long user, String target, int text, int code) implements Entry {}

    /** A message was deleted, and that was answered. */
    record Deleted(long at, long user, String target, long id) implements Entry {}

    /** @param after negative for only what comes */
    record Registering(
            long at, int line, int story, long user, String target, int node, long after, String epoch)
            implements Entry {}

    record Listening(long at, int line, long seq, String epoch, boolean reset) implements Entry {}

    /**
     * A durable frame.
     *
     * @param id of the message, 0 for another kind; @param came users who joined; @param went users who left
     */
    record Heard(
            long at, int line, String type, long seq, long prev, long id, long sender, int text,
            List<Long> came, List<Long> went)
            implements Entry {}

    /** @param code the refusal of a registration, or 0: unregistered, or the socket is gone */
    record Ended(long at, int line, int code) implements Entry {}

    /** Somebody wants to be in a room, or out of it. */
    record Moving(long at, long user, String target, boolean in) implements Entry {}

    /** @param code of the answer, 0 if none came */
    record Moved(long at, long user, String target, boolean in, int code, long seq) implements Entry {}

    /** Somebody tried what is not theirs. @param code of the answer, 0 if none came */
    record Peeked(long at, long user, String target, String how, int code) implements Entry {}

    /** What a device was told of an unread count. @param device one of a user's sockets, whichever node it is on */
    record Unread(long at, int device, long user, String target, long unread, long readSeq) implements Entry {}

    /** Somebody who lost their socket listens to everything again. @param micros since it was last heard of */
    record Blackout(long at, int node, long micros) implements Entry {}

    /** @param node the one it hits, or -1 */
    record FaultBegan(long at, int fault, String kind, int node, String what) implements Entry {}

    record FaultEnded(long at, int fault) implements Entry {}

    /** All faults are over, nobody says anything any more, and whoever listens has had the time to hear it all. */
    record Settled(long at) implements Entry {}
}
