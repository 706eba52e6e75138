package org.thegathering.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts people into rooms and conversations, straight into a fresh database: what is measured begins with their signing
 * in. They all have the password of the first account, whose hash the server made.
 */
final class Stage implements AutoCloseable {

    static final String PASSWORD = "bench-password";

    private final Connection database;
    private int people;

    Stage(Connection database) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
    }

    record Person(long id, String email) {}

    /** A room or a conversation with its members. */
    record Place(String address, String idMember, List<Person> members) {}

    List<Place> set(Workload workload) throws SQLException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < workload.groups(); i++) {
            List<Person> members = people(workload.members());
            long room = room(workload.name() + " " + i, members);
            places.add(workload.isPrivate() ? conversation(room, members) : place(room, members));
        }
        database.commit();
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze");
        }
        database.commit();
        return places;
    }

    private static Place place(long room, List<Person> members) {
        return new Place("room." + room, "\"room_id\":" + room, members);
    }

    private List<Person> people(int count) throws SQLException {
        String sql = """
                insert into users (email, username, password_hash, status)
                select 'bench' || n || '@bench.test', 'bench' || n,
                       (select password_hash from users where email = 'first@bench.test'), 'available'
                from generate_series(?, ?) n
                returning id, email
                """;
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setInt(1, people + 1);
            insert.setInt(2, people + count);
            people += count;
            List<Person> made = new ArrayList<>(count);
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    made.add(new Person(rows.getLong(1), rows.getString(2)));
                }
            }
            return made;
        }
    }

    private long room(String name, List<Person> members) throws SQLException {
        long room = first("insert into rooms (name, last_seq, user_count) values (?, ?, ?) returning id",
                name, members.size(), members.size());
        try (PreparedStatement visit = database.prepareStatement(
                "insert into room_visits (room_id, user_id, joined_seq) values (?, ?, ?)")) {
            for (int i = 0; i < members.size(); i++) {
                visit.setLong(1, room);
                visit.setLong(2, members.get(i).id());
                visit.setLong(3, i + 1);
                visit.addBatch();
            }
            visit.executeBatch();
        }
        return room;
    }

    private Place conversation(long room, List<Person> pair) throws SQLException {
        long low = pair.getFirst().id();
        long high = pair.getLast().id();
        long conversation = first(
                "insert into conversations (type, room_id, creator_id, low_id, high_id) values ('private', ?, ?, ?, ?) returning id",
                room, low, low, high);
        for (Person member : pair) {
            first("insert into conversation_members (conversation_id, user_id) values (?, ?) returning 1", conversation, member.id());
        }
        return new Place("conversation." + conversation, "\"conversation_id\":" + conversation, pair);
    }

    private long first(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** How many messages the database holds. */
    long stored() throws SQLException {
        long stored = first("select count(*) from messages");
        database.commit();
        return stored;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
