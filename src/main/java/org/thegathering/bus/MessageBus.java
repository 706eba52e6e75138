package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.thegathering.model.Change;
import org.thegathering.model.Message;
import org.thegathering.model.Position;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** Saying something, reading back, and what a target went through. Persistence answers. */
public final class MessageBus {

    public static final Address<Post, PostReply> POST = new Address<>("message.post");
    public static final Address<Delete, DeleteReply> DELETE = new Address<>("message.delete");
    public static final Address<History, HistoryReply> HISTORY = new Address<>("message.history");
    public static final Address<Read, ReadReply> READ = new Address<>("message.read");
    public static final Address<Changes, ChangesReply> CHANGES = new Address<>("message.changes");
    public static final Address<FindPlace, ChangesReply> PLACE = new Address<>("message.place");
    public static final Address<Positions, PositionsReply> POSITIONS = new Address<>("message.positions");
    public static final Address<FindEpoch, Epoch> EPOCH = new Address<>("message.epoch");

    private MessageBus() {}

    /**
     * @param content checked by the asker: 1 to 500 characters, no NUL, no lone surrogate, no white space around it
     * @param clientId makes a repeat safe; null if the sender gave none
     */
    public record Post(UserId sender, Target target, String content, UUID clientId) {}

    public sealed interface PostReply {
        /** Committed and flushed; or the message that the same client id had made before. */
        record Stored(Message message) implements PostReply {}

        record NotAMember() implements PostReply {}

        /** The conversation can be read, but no longer written. */
        record Archived() implements PostReply {}

        record NoSuchTarget() implements PostReply {}

        /** Inside, but not to write before then. */
        record Muted(Instant until) implements PostReply {}

        /** The client id already stands for another content or another target. */
        record ClientIdTaken() implements PostReply {}

        /** The sender has said too much. @param delay after which it is worth trying again */
        record TooMany(Duration delay) implements PostReply {}
    }

    /**
     * Take a message's text away. Its author may, and whoever looks after the place.
     *
     * @param reason 1 to 500 characters, checked by the asker; null if none was given, which is enough for one's own
     */
    public record Delete(UserId actor, Target target, long messageId, String reason) {}

    public sealed interface DeleteReply {
        /** Now or before. */
        record Deleted(Message message) implements DeleteReply {}

        record NotAMember() implements DeleteReply {}

        record Archived() implements DeleteReply {}

        /** Also for a conversation of others. */
        record NoSuchTarget() implements DeleteReply {}

        record NoSuchMessage() implements DeleteReply {}

        /** It is somebody else's, and the actor has no office here. */
        record NotTheirs() implements DeleteReply {}

        /** A moderator can't act on an administrator. */
        record AnAdministrators() implements DeleteReply {}

        /** It is somebody else's, and nobody said why. */
        record ReasonMissing() implements DeleteReply {}
    }

    /**
     * A page of messages, newest first.
     *
     * @param before only messages with a smaller seq; 0 for no such limit
     * @param page from 1
     * @param pageSize 1 to 100
     */
    public record History(UserId reader, Target target, long before, int page, int pageSize) {}

    public sealed interface HistoryReply {
        /** @param at up to where the page is true; messages carry their client id only for the reader's own */
        record Page(List<Message> messages, Position at) implements HistoryReply {
            public Page {
                messages = List.copyOf(messages);
            }
        }

        record NotAMember() implements HistoryReply {}

        record NoSuchTarget() implements HistoryReply {}
    }

    /** The person has read the target up to this seq; a smaller one than before changes nothing. */
    public record Read(UserId reader, Target target, long seq) {}

    public sealed interface ReadReply {
        record Done() implements ReadReply {}

        record NotAMember() implements ReadReply {}

        record NoSuchTarget() implements ReadReply {}
    }

    /**
     * What a target went through after a seq, each thing once, in its latest state, by seq.
     *
     * @param reader whose access is checked at this moment; null for delivery's own ordering
     * @param limit how many changes at most
     */
    public record Changes(UserId reader, Target target, long after, int limit) {}

    public sealed interface ChangesReply {
        /**
         * @param changes after the seq asked for and up to {@code through}, which is the target's last seq when
         *     {@code complete}; without a reader's choice all client ids are in it
         * @param at the target's last seq when this was read
         */
        record Page(List<Change> changes, long through, boolean complete, Position at)
                implements ChangesReply {
            public Page {
                changes = List.copyOf(changes);
            }
        }

        /** Exists, but not for the reader. */
        record NotAMember() implements ChangesReply {}

        /** There is no such target, or it is a closed room. */
        record NoSuchTarget() implements ChangesReply {}
    }

    /**
     * For one who listens from now on: the reply holds no changes, and says where the target stands.
     *
     * @param reader whose access is checked at this moment
     */
    public record FindPlace(UserId reader, Target target) {}

    public record Positions(List<Target> targets) {
        public Positions {
            targets = List.copyOf(targets);
        }
    }

    /** The last seq of each target asked for, in that order; 0 for one that does not exist. */
    public record PositionsReply(List<Long> seqs, String epoch) {
        public PositionsReply {
            seqs = List.copyOf(seqs);
        }
    }

    public record FindEpoch() {}

    /** The database's epoch, as last read. */
    public record Epoch(String value) {}
}
