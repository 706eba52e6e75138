package org.thegathering.persistence.room;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.RoomBus.Plan;
import org.thegathering.model.Room;
import org.thegathering.model.RoomId;
import org.thegathering.persistence.Database.Statements;

/** The rows of rooms. A room that is closed is found only where that is said. */
final class RoomRepository {

    static final String COLUMNS =
            "id, name, description, max_users, is_translation_enabled, is_active, created_at, user_count, last_seq";

    /** A room with the seq up to which it is true. */
    record Placed(Room room, long seq) {}

    private static final String FIND_OPEN = "select " + COLUMNS + " from rooms where is_active and id = $1";

    /** @return null if there is no open room of that id */
    Placed findOpen(Statements statements, RoomId id) {
        return placed(statements.first(FIND_OPEN, id.value()));
    }

    private static final String LOCK = """
            select id from rooms
            where id = any ($1)
            order by id
            for no key update
            """;

    /** Takes the order of these rooms into this transaction; in the same order everywhere, against deadlocks. */
    void lock(Statements statements, RoomId... ids) {
        Long[] numbers = new Long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            numbers[i] = ids[i].value();
        }
        statements.run(LOCK, (Object) numbers);
    }

    private static final String INSERT = """
            insert into rooms (name, description, max_users, is_translation_enabled)
            values ($1, $2, $3, $4)
            returning
            """ + COLUMNS;

    Room insert(Statements statements, Plan plan) {
        return room(statements.first(
                INSERT, plan.name(), plan.description(), plan.maxUsers(), plan.isTranslationEnabled()));
    }

    private static final String REPLACE = """
            update rooms
            set name = $2, description = $3, max_users = $4, is_translation_enabled = $5
            where id = $1 and is_active
            returning
            """ + COLUMNS;

    /** @return null if there is no open room of that id */
    Room replace(Statements statements, RoomId id, Plan plan) {
        Row row = statements.first(
                REPLACE, id.value(), plan.name(), plan.description(), plan.maxUsers(), plan.isTranslationEnabled());
        return row == null ? null : room(row);
    }

    private static final String CLOSE = """
            update rooms
            set is_active = false, last_seq = last_seq + 1, closed_seq = last_seq + 1, user_count = 0
            where id = $1 and is_active
            returning
            """ + COLUMNS;

    /** Takes the last seq for the closing. @return null if it was closed before */
    Placed close(Statements statements, RoomId id) {
        return placed(statements.first(CLOSE, id.value()));
    }

    private static final String COME_IN = """
            update rooms
            set last_seq = last_seq + 1, user_count = user_count + 1
            where id = $1 and is_active and (max_users is null or user_count < max_users)
            returning
            """ + COLUMNS;

    /**
     * Takes a seq and a place.
     *
     * @return null if the room is full or closed: the statement that takes the place decides
     */
    Placed comeIn(Statements statements, RoomId id) {
        return placed(statements.first(COME_IN, id.value()));
    }

    private static final String GO_OUT = """
            update rooms
            set last_seq = last_seq + 1, user_count = user_count - 1
            where id = $1
            returning
            """ + COLUMNS;

    /** Takes a seq and gives a place back. */
    Placed goOut(Statements statements, RoomId id) {
        return placed(statements.first(GO_OUT, id.value()));
    }

    private static Placed placed(Row row) {
        return row == null ? null : new Placed(room(row), row.getLong("last_seq"));
    }

    static Room room(Row row) {
        return new Room(
                new RoomId(row.getLong("id")),
                row.getString("name"),
                row.getString("description"),
                row.getInteger("max_users"),
                row.getBoolean("is_translation_enabled"),
                row.getBoolean("is_active"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getInteger("user_count"));
    }
}
