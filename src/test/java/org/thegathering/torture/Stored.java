package org.thegathering.torture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.torture.Step.Kind;
import org.thegathering.torture.StoredTarget.Membership;

/** What the database holds when all is over. */
final class Stored {

    private static final String TARGETS = """
            select 'room.' || id, last_seq, closed_seq from rooms
            union all
            select 'conversation.' || id, last_seq, closed_seq from conversations
            """;

    private static final String MESSAGES = """
            select coalesce('room.' || room_id, 'conversation.' || conversation_id) as target,
                   seq, id, sender_id, content, sent_at, client_id, changed_seq, deleted_at
            from messages
            """;

    private static final String MEMBERS = """
            select 'room.' || room_id, user_id, joined_seq, left_seq, departure from room_visits
            union all
            select 'conversation.' || conversation_id, user_id, joined_seq, left_seq, null from conversation_members
            """;

    private static final String UNREAD = """
            select 'conversation.' || c.conversation_id, c.user_id, coalesce(p.seq, 0),
                   (select count(*) from messages m
                    where m.conversation_id = c.conversation_id and m.seq > coalesce(p.seq, 0) and m.sender_id <> c.user_id
                      and m.deleted_at is null)
            from conversation_members c
            left join read_positions p on p.user_id = c.user_id and p.conversation_id = c.conversation_id
            """;

    /** Whose count of which target. */
    record Place(long user, String target) {}

    record Unread(long readSeq, long count) {}

    private final Map<String, StoredTarget> targets = new HashMap<>();
    private final Map<Place, Unread> unread = new HashMap<>();

    Stored() {}

    static Stored read(DatabaseUri uri) throws SQLException {
        Stored stored = new Stored();
        try (Connection connection = uri.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            stored.read(statement);
        }
        return stored;
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Statement statement, String sql, Row row) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows);
            }
        }
    }

    private void read(Statement statement) throws SQLException {
        each(statement, TARGETS, row -> {
            StoredTarget target = add(new StoredTarget(row.getString(1), row.getLong(2)));
            if (row.getLong(3) != 0) {
                target.add(Step.of(Kind.CLOSED, row.getLong(3), 0));
            }
        });
        each(statement, MESSAGES, row -> message(targets.get(row.getString(1)), row));
        each(statement, MEMBERS, row -> visit(
                targets.get(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4), row.getString(5)));
        each(statement, UNREAD, row -> unread.put(
                new Place(row.getLong(2), row.getString(1)), new Unread(row.getLong(3), row.getLong(4))));
    }

    private static void message(StoredTarget target, ResultSet row) throws SQLException {
        Step said = Step.said(
                row.getLong(2), row.getLong(3), row.getLong(4), row.getString(5).hashCode(),
                History.micros(row.getTimestamp(6).toInstant()), row.getString(7));
        if (row.getTimestamp(9) == null) {
            target.add(said);
        } else {
            Step deleted = said.deletedAt(row.getLong(8));
            target.add(deleted);
            target.add(deleted.deletion(History.micros(row.getTimestamp(9).toInstant())));
        }
    }

    private static void visit(StoredTarget target, long user, long joined, long left, String departure) {
        target.addMember(user, new Membership(joined, left == 0 ? Long.MAX_VALUE : left));
        if (joined != 0) {
            target.add(Step.of(Kind.CAME, joined, user));
        }
        if (left != 0 && !"closed".equals(departure)) {
            target.add(Step.of(Kind.WENT, left, user));
        }
    }

    StoredTarget add(StoredTarget target) {
        targets.put(target.address(), target);
        return target;
    }

    void put(Place place, Unread count) {
        unread.put(place, count);
    }

    /** @return null if there is none of that address */
    StoredTarget target(String address) {
        return targets.get(address);
    }

    Iterable<StoredTarget> targets() {
        return targets.values();
    }

    /** @return null if the person is not there */
    Unread unread(long user, String target) {
        return unread.get(new Place(user, target));
    }
}
