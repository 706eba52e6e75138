package org.thegathering.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** The rules that protect the data hold in the schema, whoever writes. */
class SchemaTest extends Cast {

    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        database = nodes.database().dataSource().getConnection();
        database.setAutoCommit(false);
        execute("""
                insert into rooms (id, name, last_seq) overriding system value values (1001, 'Schema', 10), (1002, 'Schema too', 10);
                insert into users (id, email, username, password_hash) overriding system value
                values (1001, 'one@schema.test', 'SchemaOne', ''), (1002, 'two@schema.test', 'SchemaTwo', '');
                insert into conversations (id, type, room_id, creator_id, low_id, high_id) overriding system value
                values (1001, 'private', 1001, 1001, 1001, 1002);
                insert into conversation_members (conversation_id, user_id) values (1001, 1001);
                insert into room_visits (room_id, user_id, joined_seq) values (1001, 1001, 1);
                insert into messages (room_id, seq, changed_seq, sender_id, content, client_id)
                values (1001, 2, 2, 1001, 'said', '00000000-0000-4000-8000-000000000001');
                insert into messages (conversation_id, seq, changed_seq, sender_id, content) values (1001, 1, 1, 1001, 'aside');
                insert into read_positions (user_id, room_id, seq) values (1001, 1001, 2)""");
    }

    @AfterEach
    void undo() throws SQLException {
        database.rollback();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            messages_one_target         | insert into messages (seq, changed_seq, sender_id, content) values (3, 3, 1001, 'nowhere')
            messages_one_target         | insert into messages (room_id, conversation_id, seq, changed_seq, sender_id, content) values (1001, 1001, 3, 3, 1001, 'both')
            messages_one_target         | update messages set conversation_id = 1001 where room_id = 1001
            messages_one_target         | update messages set room_id = null where room_id = 1001
            messages_content_length     | insert into messages (room_id, seq, changed_seq, sender_id, content) values (1001, 3, 3, 1001, '')
            messages_content_length     | insert into messages (room_id, seq, changed_seq, sender_id, content) values (1001, 3, 3, 1001, repeat('x', 501))
            messages_content_length     | update messages set deleted_at = now() where room_id = 1001
            messages_content_length     | update messages set content = '' where room_id = 1001
            messages_changed_later      | insert into messages (room_id, seq, changed_seq, sender_id, content) values (1001, 3, 2, 1001, 'x')
            messages_room_seq           | insert into messages (room_id, seq, changed_seq, sender_id, content) values (1001, 2, 2, 1002, 'again')
            messages_conversation_seq   | insert into messages (conversation_id, seq, changed_seq, sender_id, content) values (1001, 1, 1, 1002, 'again')
            messages_client_id_unique   | insert into messages (room_id, seq, changed_seq, sender_id, content, client_id) values (1001, 3, 3, 1001, 'x', '00000000-0000-4000-8000-000000000001')
            read_positions_one_target   | insert into read_positions (user_id, seq) values (1001, 1)
            read_positions_one_target   | insert into read_positions (user_id, room_id, conversation_id, seq) values (1001, 1002, 1001, 1)
            read_positions_room         | insert into read_positions (user_id, room_id, seq) values (1001, 1001, 3)
            users_email_unique          | insert into users (email, username, password_hash) values ('ONE@schema.test', 'Other', '')
            users_username_unique       | insert into users (email, username, password_hash) values ('other@schema.test', 'schemaone', '')
            users_username_length       | insert into users (email, username, password_hash) values ('other@schema.test', 'ab', '')
            users_language              | update users set preferred_language = 'xx' where id = 1001
            users_status                | update users set status = 'asleep' where id = 1001
            rooms_open_name_unique      | insert into rooms (name) values ('Schema')
            rooms_name_length           | insert into rooms (name) values ('')
            rooms_description_length    | update rooms set description = repeat('x', 501) where id = 1001
            rooms_max_users_range       | update rooms set max_users = 0 where id = 1001
            rooms_max_users_range       | update rooms set max_users = 1001 where id = 1001
            rooms_user_count_positive   | update rooms set user_count = -1 where id = 1001
            rooms_closed_for_good       | update rooms set is_active = false where id = 1001
            rooms_closed_for_good       | update rooms set closed_seq = 11 where id = 1001
            room_visits_one_room        | insert into room_visits (room_id, user_id, joined_seq) values (1002, 1001, 1)
            room_visits_pkey            | insert into room_visits (room_id, user_id, joined_seq) values (1001, 1002, 1)
            room_visits_interval        | update room_visits set left_seq = 1, departure = 'left' where room_id = 1001
            room_visits_departure       | update room_visits set left_seq = 2 where room_id = 1001
            conversations_type          | insert into conversations (type, room_id, creator_id) values ('party', 1001, 1001)
            conversations_pair          | insert into conversations (type, room_id, creator_id) values ('private', 1001, 1001)
            conversations_pair          | insert into conversations (type, room_id, creator_id, low_id, high_id) values ('private', 1001, 1001, 1002, 1001)
            conversations_pair          | insert into conversations (type, room_id, creator_id, low_id, high_id) values ('group', 1001, 1001, 1001, 1002)
            conversations_one_private   | insert into conversations (type, room_id, creator_id, low_id, high_id) values ('private', 1001, 1002, 1001, 1002)
            conversations_archived_for_good | update conversations set is_active = false where id = 1001
            conversation_members_once   | insert into conversation_members (conversation_id, user_id, joined_seq) values (1001, 1001, 5)
            conversation_members_interval | update conversation_members set left_seq = 0 where conversation_id = 1001
            audit_log_reason_length     | insert into audit_log (actor_id, act, reason) values (1001, 'person_kicked', '')
            audit_log_one_target        | insert into audit_log (actor_id, act, room_id, conversation_id, reason) values (1001, 'message_deleted', 1001, 1001, 'x')
            signing_keys_long_enough    | insert into signing_keys (id, secret) values (gen_random_uuid(), 'short')
            """)
    void refuses(String constraint, String statement) {
        assertEquals(constraint, assertThrows(PSQLException.class, () -> execute(statement)).getServerErrorMessage().getConstraint());
    }

    @Test
    void nobodyIsForgottenWhoSaidSomething() {
        var refusal = assertThrows(PSQLException.class, () -> execute("delete from users where id = 1001"));
        assertEquals("23503", refusal.getSQLState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_log set reason = 'other'", "delete from audit_log", "truncate audit_log"})
    void nobodyRewritesTheAuditLog(String statement) throws SQLException {
        execute("insert into audit_log (actor_id, act, reason) values (1001, 'person_kicked', 'rude')");
        var refusal = assertThrows(PSQLException.class, () -> execute(statement));
        assertEquals("42501", refusal.getSQLState());
    }

    @Test
    void theCountsAreThoseOfTheRows() throws SQLException {
        alice.joins(lobby);
        bob.joins(lobby);
        bob.leaves(lobby);
        alice.says(lobby, "hi");
        var id = Path.named(lobby).getLong("room_id");

        assertEquals(1, number("select user_count from rooms where id = " + id));
        assertEquals(1, number("select count(*) from room_visits where left_seq is null and room_id = " + id));
        assertEquals(number("select last_seq from rooms where id = " + id), number("""
                select (select count(*) from messages where room_id = %1$d)
                     + (select count(*) from room_visits where room_id = %1$d)
                     + (select count(*) from room_visits where room_id = %1$d and left_seq is not null)""".formatted(id)));
    }

    private long number(String query) throws SQLException {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
