package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.thegathering.model.Client;
import org.thegathering.model.EndedSession;
import org.thegathering.model.Proof;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/**
 * The stored sessions. Persistence answers; it knows hashes alone. Sessions that end are told to every node ({@link
 * Event.SessionsEnded}).
 */
public final class SessionStoreBus {

    public static final Address<Insert, InsertReply> INSERT = new Address<>("session-store.insert");
    public static final Address<Turn, TurnReply> TURN = new Address<>("session-store.turn");
    public static final Address<ListMine, Mine> LIST = new Address<>("session-store.list");
    public static final Address<End, EndReply> END = new Address<>("session-store.end");
    public static final Address<EndOthers, EndReply> END_OTHERS = new Address<>("session-store.end-others");
    public static final Address<EndFamily, EndReply> END_FAMILY = new Address<>("session-store.end-family");
    public static final Address<FindEnded, FoundEnded> FIND_ENDED = new Address<>("session-store.find-ended");
    public static final Address<Sweep, Swept> SWEEP = new Address<>("session-store.sweep");

    private SessionStoreBus() {}

    /** SHA-256, 32 bytes. Nobody changes the array. */
    public record Hash(byte[] bytes) {
        @Override
        public String toString() {
            return "Hash[]";
        }
    }

    /**
     * @param passwordHash the one that the password was compared with: the session begins only if it is still the
     *     account's; null if it began without a password
     * @param most sessions that the account may have with it: of others, those not used for longest end
     */
    public record Insert(
            UserId userId, Hash family, Hash turn, Proof proof, Client client, String passwordHash, int most) {
        @Override
        public String toString() {
            return "Insert[user " + userId + "]";
        }
    }

    public sealed interface InsertReply {
        record Inserted(SessionId id) implements InsertReply {}

        /** There is no such account, it was disabled, or its password has changed meanwhile. */
        record NoSuchUser() implements InsertReply {}
    }

    /** How long a session lasts. */
    public record Lifetimes(Duration idle, Duration whole, Duration grace) {}

    /**
     * Puts the next token in the place of the one that was presented.
     *
     * @param sealedNext the end of the next token, for those who present the same one within the grace
     */
    public record Turn(Hash family, Hash presented, Hash next, byte[] sealedNext, Client client, Lifetimes lifetimes) {
        @Override
        public String toString() {
            return "Turn[]";
        }
    }

    public sealed interface TurnReply {
        record Turned(SessionId id, UserId userId) implements TurnReply {}

        /** Another one was faster with the same token, just now: this is what they got. */
        record Raced(SessionId id, UserId userId, byte[] sealedNext) implements TurnReply {
            @Override
            public String toString() {
                return "Raced[" + id + "]";
            }
        }

        /** The token had its turn long ago: somebody has a copy, and the session was ended. */
        record Reused(SessionId id, UserId userId) implements TurnReply {}

        /** There is no such session, or it is over. */
        record Over() implements TurnReply {}
    }

    public record ListMine(UserId userId, Lifetimes lifetimes) {}

    /** The live ones, the one used last first. */
    public record Mine(List<Session> sessions) {
        public Mine {
            sessions = List.copyOf(sessions);
        }
    }

    public record Session(SessionId id, Proof proof, Client client, Instant createdAt, Instant lastUsedAt) {}

    public record End(UserId userId, SessionId id, SessionEnd reason) {}

    /** @param kept null if all are to end */
    public record EndOthers(UserId userId, SessionId kept, SessionEnd reason) {}

    public record EndFamily(Hash family, SessionEnd reason) {}

    /** What was live and is over now. */
    public record EndReply(List<EndedSession> ended) {
        public EndReply {
            ended = List.copyOf(ended);
        }
    }

    /** Those that ended within this time, by the database's clock. */
    public record FindEnded(Duration within) {}

    public record FoundEnded(List<EndedSession> sessions) {
        public FoundEnded {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * Forgets sessions that are over or ran out.
     *
     * @param kept how long an ended one is still to be found by {@link FindEnded}
     */
    public record Sweep(Lifetimes lifetimes, Duration kept) {}

    public record Swept(int sessions) {}
}
