package org.thegathering.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.thegathering.persistence.DatabaseUri;

/**
 * What {@code store_messages} would be with a bug in it, in a test's database only. The schema's own guard is taken
 * away with it.
 */
enum SqlMutant {
    /** The seq is read from the target's row, and the row is not locked. */
    SEQ_WITHOUT_THE_LOCK(
            List.of("drop index messages_room_seq", "drop index messages_conversation_seq"),
            "perform from rooms r where r.id = any (room_ids) order by r.id for no key update;", "perform pg_sleep(0.005);"),

    /** A client id is stored and never looked at. */
    FORGETS_DEDUPE(
            List.of("drop index messages_client_id_unique"),
            "and m.client_id = a.client_id", "and m.client_id = a.client_id and false"),

    /** Who left is still taken for a member for a second. */
    MEMBERSHIP_A_SECOND_LATE(
            List.of(
                    "alter table room_visits add column left_at timestamptz",
                    "create function note_leaving() returns trigger language plpgsql as "
                            + "'begin new.left_at = clock_timestamp(); return new; end'",
                    "create trigger note_leaving before update on room_visits for each row execute function note_leaving()"),
            "v.user_id = a.sender_id and v.left_seq is null offset 0",
            "v.user_id = a.sender_id and v.room_id = a.room_id"
                    + " and (v.left_seq is null or v.left_at > clock_timestamp() - interval '1 second') limit 1"),

    /** The commit is answered before it is flushed. */
    ANSWERS_BEFORE_THE_FLUSH(
            List.of("alter system set wal_writer_delay = '10s'", "select pg_reload_conf()"),
            "perform from rooms r", "perform set_config('synchronous_commit', 'off', true); perform from rooms r");

    private static final String FUNCTION = "/db/migration/R__store_messages.sql";

    private final List<String> before;
    private final String[] replacements;

    /** @param replacements pairs of what stands in the function and what the bug makes of it */
    SqlMutant(List<String> before, String... replacements) {
        this.before = before;
        this.replacements = replacements;
    }

    /** Puts the bug into a database. */
    void infect(DatabaseUri uri) throws SQLException, IOException {
        String function = function();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!function.contains(replacements[i])) {
                throw new IllegalStateException("the function has changed, there is no: " + replacements[i]);
            }
            function = function.replace(replacements[i], replacements[i + 1]);
        }
        try (Connection connection = uri.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : before) {
                statement.execute(sql);
            }
            statement.execute(function);
        }
    }

    /** Takes the bug out of the function again; what guarded the schema stays away. */
    static void heal(DatabaseUri uri) throws SQLException, IOException {
        try (Connection connection = uri.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(function());
        }
    }

    private static String function() throws IOException {
        try (var file = SqlMutant.class.getResourceAsStream(FUNCTION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
