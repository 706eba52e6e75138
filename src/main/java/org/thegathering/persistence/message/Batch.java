package org.thegathering.persistence.message;

import io.vertx.core.Promise;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.MessageBus.Post;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.model.Change;
import org.thegathering.model.Message;
import org.thegathering.model.Target;

/** Posts that are stored together by one call of {@code store_messages}, and what became of them. */
final class Batch {

    static final String STORE = """
            select place, outcome, message_id, message_seq, message_sent_at, sender_name, message_deleted_at,
                   muted_until
            from store_messages($1, $2, $3, $4, $5)
            """;

    /**
     * A post and the one who waits for its answer.
     *
     * @param deadline nanoseconds of {@link System#nanoTime()} after which nobody waits any more
     */
    record Waiting(Post post, Promise<PostReply> answer, long deadline) {}

    private final List<Waiting> waiting;

    Batch(List<Waiting> waiting) {
        this.waiting = List.copyOf(waiting);
    }

    int size() {
        return waiting.size();
    }

    /** Each post as a batch of its own. */
    List<Batch> apart() {
        return waiting.stream().map(one -> new Batch(List.of(one))).toList();
    }

    void fail(RuntimeException failure) {
        waiting.forEach(one -> one.answer().fail(failure));
    }

    /** The arguments of {@link #STORE}: one array a column. */
    Tuple arguments() {
        int size = waiting.size();
        Long[] rooms = new Long[size];
        Long[] conversations = new Long[size];
        Long[] senders = new Long[size];
        String[] contents = new String[size];
        UUID[] clientIds = new UUID[size];
        for (int i = 0; i < size; i++) {
            Post post = waiting.get(i).post();
            post.target().pick(rooms, conversations)[i] = post.target().number();
            senders[i] = post.sender().value();
            contents[i] = post.content();
            clientIds[i] = post.clientId();
        }
        return Tuple.of(rooms, conversations, senders, contents, clientIds);
    }

    /**
     * Answers every post, and gathers what the nodes must be told: one event a target, in seq order. A post without a
     * row has a sender who is gone or disabled, which is answered like one who is not inside.
     */
    Events settle(RowSet<Row> rows) {
        PostReply[] replies = new PostReply[waiting.size()];
        Map<Target, List<Change>> said = new LinkedHashMap<>();
        for (Row row : rows) {
            int index = row.getInteger("place") - 1;
            Post post = waiting.get(index).post();
            replies[index] = switch (row.getString("outcome")) {
                case "stored" -> {
                    Message message = message(post, row);
                    said.computeIfAbsent(post.target(), target -> new ArrayList<>()).add(new Change.Said(message));
                    yield new PostReply.Stored(message);
                }
                case "repeated" -> new PostReply.Stored(repeated(post, row));
                case "taken" -> new PostReply.ClientIdTaken();
                case "missing" -> new PostReply.NoSuchTarget();
                case "muted" -> new PostReply.Muted(row.getOffsetDateTime("muted_until").toInstant());
                case "archived" -> new PostReply.Archived();
                default -> new PostReply.NotAMember();
            };
        }
        for (int i = 0; i < replies.length; i++) {
            waiting.get(i).answer().complete(replies[i] == null ? new PostReply.NotAMember() : replies[i]);
        }
        List<Event> events = new ArrayList<>(said.size());
        said.forEach((target, changes) -> {
            changes.sort((one, other) -> Long.compare(one.seq(), other.seq()));
            events.add(new Event.Changed(target, changes));
        });
        return new Events(events);
    }

    private static Message message(Post post, Row row) {
        return new Message(
                row.getLong("message_id"),
                post.sender(),
                row.getString("sender_name"),
                post.content(),
                row.getOffsetDateTime("message_sent_at").toInstant(),
                post.target(),
                row.getLong("message_seq"),
                post.clientId(),
                null);
    }

    /** What the same client id had made before, without its text if that was deleted since. */
    private static Message repeated(Post post, Row row) {
        Message message = message(post, row);
        OffsetDateTime deletedAt = row.getOffsetDateTime("message_deleted_at");
        return deletedAt == null ? message : message.deleted(deletedAt.toInstant());
    }
}
