package org.thegathering.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Puts people into rooms and conversations, straight into a fresh database: what is measured begins with their signing
 * in. They all have the password of the first account, whose hash the server made.
 */
final class Stage implements AutoCloseable {

    static final String PASSWORD = "bench-password";

    private final Connection database;
    private int people;
    private int rooms;

    Stage(Connection database) throws SQLException {
        this.database = database;
        database.setAutoCommit(false);
    }

    record Person(long id, String email) {}

    /** A room or a conversation with its members. */
    record Place(String address, String idMember, List<Person> members) {
        long id() {
            return Long.parseLong(address.substring(address.indexOf('.') + 1));
        }
    }

    List<Place> set(Workload workload) throws SQLException {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < workload.groups(); i++) {
            List<Person> members = people(workload.members());
            long room = room(workload.name() + " " + ++rooms, members);
            places.add(workload.isPrivate() ? conversation(room, members) : place(room, members));
        }
        analyze();
        return places;
    }

    /** Access tokens of everybody there, by e-mail address. */
    Map<String, String> tokens(List<Place> places) throws SQLException {
        return new Tokens(database).of(places);
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
                """
                insert into conversations (type, room_id, creator_id, low_id, high_id)
                values ('private', ?, ?, ?, ?) returning id
                """,
                room, low, low, high);
        for (Person member : pair) {
            first("insert into conversation_members (conversation_id, user_id) values (?, ?) returning 1",
                    conversation, member.id());
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

    /**
     * Puts messages into a room until it has so many.
     *
     * @return its last seq
     */
    long fill(Place room, int size) throws SQLException {
        long last = first("select last_seq from rooms where id = ?", room.id());
        long there = first("select count(*) from messages where room_id = ?", room.id());
        long seq = first("""
                with said as (
                    insert into messages (room_id, seq, changed_seq, sender_id, content, client_id)
                    select ?, n, n, ?, rpad('n0 said before', 100, '.'), gen_random_uuid()
                    from generate_series(?, ?) n
                    returning seq)
                update rooms set last_seq = coalesce((select max(seq) from said), last_seq) where id = ? returning last_seq
                """, room.id(), room.members().getFirst().id(), last + 1, last + size - there, room.id());
        analyze();
        return seq;
    }

    /** Rooms and people who are only there, so many in each room. */
    void crowd(int count, int inEach) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement("""
                insert into rooms (name, last_seq, user_count)
                select 'crowd ' || gen_random_uuid(), ?, ? from generate_series(1, ?)
                returning id
                """)) {
            insert.setLong(1, inEach);
            insert.setInt(2, inEach);
            insert.setInt(3, count);
            try (ResultSet made = insert.executeQuery()) {
                while (made.next()) {
                    ids.add(made.getLong(1));
                }
            }
        }
        List<Person> people = people(count * inEach);
        try (PreparedStatement visit = database.prepareStatement("""
                insert into room_visits (room_id, user_id, joined_seq)
                select room, person, (place - 1) % ? + 1
                from unnest(?::bigint[], ?::bigint[]) with ordinality as come (room, person, place)
                """)) {
            visit.setInt(1, inEach);
            visit.setArray(2, database.createArrayOf(
                    "bigint", ids.stream().flatMap(id -> Collections.nCopies(inEach, id).stream()).toArray()));
            visit.setArray(3, database.createArrayOf("bigint", people.stream().map(Person::id).toArray()));
            visit.executeUpdate();
        }
        analyze();
    }

    private void analyze() throws SQLException {
        database.commit();
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze");
        }
        database.commit();
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
