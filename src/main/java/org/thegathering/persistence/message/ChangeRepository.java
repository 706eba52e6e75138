package org.thegathering.persistence.message;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thegathering.model.Change;
import org.thegathering.model.Departure;
import org.thegathering.model.Message;
import org.thegathering.model.Person;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/**
 * What a target went through between two seqs, put together again from the rows that keep it: messages, visits and
 * the closing. Nothing is logged twice for it.
 */
final class ChangeRepository {

    /** Each message at the place where it was said, and once more where it was changed. */
    private static final String ROOM_MESSAGES = """
            select m.place, m.id, m.sender_id, u.username, m.content, m.sent_at, m.seq, m.client_id, m.deleted_at
            from (
                (select seq as place, id, sender_id, content, sent_at, seq, client_id, deleted_at
                 from messages
                 where room_id = $1 and seq > $2 and seq <= $3
                 order by seq
                 limit $4)
                union all
                (select changed_seq, id, sender_id, content, sent_at, seq, client_id, deleted_at
                 from messages
                 where room_id = $1 and changed_seq > seq and changed_seq > $2 and changed_seq <= $3
                 order by changed_seq
                 limit $4)
            ) m
            join users u on u.id = m.sender_id
            order by m.place
            limit $4
            """;

    private static final String CONVERSATION_MESSAGES = ROOM_MESSAGES.replace("room_id", "conversation_id");

    private static final String JOINED = """
            select v.joined_seq as seq, u.id, u.username, u.status, null::text as departure
            from room_visits v
            join users u on u.id = v.user_id
            where v.room_id = $1 and v.joined_seq > $2 and v.joined_seq <= $3
            order by v.joined_seq
            limit $4
            """;

    private static final String LEFT = """
            select v.left_seq as seq, u.id, u.username, u.status, v.departure
            from room_visits v
            join users u on u.id = v.user_id
            where v.room_id = $1 and v.left_seq > $2 and v.left_seq <= $3 and v.departure <> 'closed'
            order by v.left_seq
            limit $4
            """;

    private static final String INSIDE_AT = """
            select count(*) as inside
            from room_visits v
            where v.room_id = $1 and v.joined_seq <= $2 and (v.left_seq is null or v.left_seq > $2)
            """;

    private static final String ROOM_ORDER = "select last_seq, closed_seq from rooms where id = $1";
    private static final String CONVERSATION_ORDER = "select last_seq, closed_seq from conversations where id = $1";

    /** @param closedSeq the last seq of a target that was closed or archived; 0 while it is open */
    record Order(long lastSeq, long closedSeq) {}

    /**
     * How far a target's order goes: all up to {@code lastSeq} is committed.
     *
     * @return null if there is no such target
     */
    Order order(Statements statements, Target target) {
        Row row = statements.first(target.pick(ROOM_ORDER, CONVERSATION_ORDER), target.number());
        if (row == null) {
            return null;
        }
        Long closed = row.getLong("closed_seq");
        return new Order(row.getLong("last_seq"), closed == null ? 0 : closed);
    }

    private static final String POSITIONS = """
            select coalesce(r.last_seq, c.last_seq, 0) as last_seq
            from unnest($1::bigint[], $2::bigint[]) with ordinality as a (room_id, conversation_id, place)
            left join rooms r on r.id = a.room_id
            left join conversations c on c.id = a.conversation_id
            order by a.place
            """;

    /** The last seq of each target, in the order asked; 0 for one that does not exist. */
    List<Long> positions(Statements statements, List<Target> targets) {
        Long[] rooms = new Long[targets.size()];
        Long[] conversations = new Long[targets.size()];
        for (int i = 0; i < rooms.length; i++) {
            Target target = targets.get(i);
            target.pick(rooms, conversations)[i] = target.number();
        }
        List<Long> seqs = new ArrayList<>(rooms.length);
        statements.run(POSITIONS, rooms, conversations).forEach(row -> seqs.add(row.getLong("last_seq")));
        return seqs;
    }

    /**
     * The first changes in (after, through], by seq, without the closing; at most {@code limit}. All of them must be
     * committed: {@code through} is at most the last seq that was read from the target's row before.
     */
    List<Change> between(Statements statements, Target target, long after, long through, int limit) {
        return switch (target) {
            case Target.Room room -> ofRoom(statements, room, after, through, limit);
            case Target.Conversation conversation ->
                ofConversation(statements, conversation, after, through, limit);
        };
    }

    private static List<Change> ofConversation(
            Statements statements, Target.Conversation target, long after, long through, int limit) {
        List<Change> changes = new ArrayList<>();
        statements
                .run(CONVERSATION_MESSAGES, target.id().value(), after, through, limit)
                .forEach(row -> changes.add(ofMessage(row, target)));
        return changes;
    }

    private static List<Change> ofRoom(
            Statements statements, Target.Room target, long after, long through, int limit) {
        long id = target.id().value();
        Future<RowSet<Row>> said = statements.start(ROOM_MESSAGES, id, after, through, limit);
        Future<RowSet<Row>> joined = statements.start(JOINED, id, after, through, limit);
        Future<RowSet<Row>> left = statements.start(LEFT, id, after, through, limit);
        Future<RowSet<Row>> inside = statements.start(INSIDE_AT, id, after);

        List<Change> changes = new ArrayList<>();
        statements.rows(said).forEach(row -> changes.add(ofMessage(row, target)));
        statements.rows(joined).forEach(row -> changes.add(new Change.Joined(row.getLong("seq"), person(row), 0)));
        statements.rows(left).forEach(row -> changes.add(new Change.Left(
                row.getLong("seq"), person(row), 0, Departure.of(row.getString("departure")))));
        changes.sort(Comparator.comparingLong(Change::seq));
        int before = statements.rows(inside).iterator().next().getInteger("inside");
        return counted(changes.subList(0, Math.min(limit, changes.size())), before);
    }

    /** The same changes with the number of people inside after each. */
    private static List<Change> counted(List<Change> changes, int before) {
        int inside = before;
        List<Change> counted = new ArrayList<>(changes.size());
        for (Change change : changes) {
            counted.add(switch (change) {
                case Change.Joined joined -> new Change.Joined(joined.seq(), joined.person(), ++inside);
                case Change.Left left -> new Change.Left(left.seq(), left.person(), --inside, left.reason());
                case Change.Said said -> said;
                case Change.Deleted deleted -> deleted;
                case Change.Closed closed -> closed;
            });
        }
        return counted;
    }

    private static Change ofMessage(Row row, Target target) {
        Message message = MessageRow.read(row, target);
        long place = row.getLong("place");
        return place == message.seq() ? new Change.Said(message) : new Change.Deleted(place, message);
    }

    private static Person person(Row row) {
        return Person.of(
                new UserId(row.getLong("id")), row.getString("username"), Status.of(row.getString("status")));
    }
}
