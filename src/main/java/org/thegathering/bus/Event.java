package org.thegathering.bus;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.thegathering.model.Change;
import org.thegathering.model.EndedSession;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * Something that happened, told to the delivery part of every node. Only a hint: a node may miss it or get it twice.
 * {@link Changed} is healed from the database by its seqs; the other kinds are best effort.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Event.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Event.ReadMoved.class, name = "read"),
    @JsonSubTypes.Type(value = Event.PresenceChanged.class, name = "presence"),
    @JsonSubTypes.Type(value = Event.Personal.class, name = "personal"),
    @JsonSubTypes.Type(value = Event.AccountChanged.class, name = "account"),
    @JsonSubTypes.Type(value = Event.SessionsEnded.class, name = "sessions_ended"),
    @JsonSubTypes.Type(value = Event.Beat.class, name = "beat")
})
public sealed interface Event {

    /** A target took steps; the changes come in seq order without a hole between them. */
    record Changed(Target target, List<Change> changes) implements Event {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** Somebody is writing in a target. */
    record Typing(Target target, UserId userId, String username) implements Event {}

    /** Somebody has read a target up to a seq. */
    record ReadMoved(Target target, UserId userId, long seq) implements Event {}

    /** Somebody's status is another now; {@code targets} are the places where others see it. */
    record PresenceChanged(UserId userId, Status status, List<Target> targets) implements Event {
        public PresenceChanged {
            targets = List.copyOf(targets);
        }
    }

    /** Something for all the sockets of one person. */
    record Personal(UserId userId, Notice notice) implements Event {}

    /** Somebody's name, rights or right to be here are others now. */
    record AccountChanged(UserId userId) implements Event {}

    /** Sessions are over. Nodes that miss it ask the database. */
    record SessionsEnded(List<EndedSession> sessions) implements Event {
        public SessionsEnded {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * A sign of life of a node, by its id in the cluster: what says that the bus carries anything from there to here.
     */
    record Beat(String node) implements Event {}
}
