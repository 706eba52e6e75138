package org.thegathering.persistence;

import io.vertx.sqlclient.Row;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * Who may see a target: the one check that history, replay, reading and participants share. Membership is judged at
 * the moment of the statement; a room that is closed is no longer there, an archived conversation still is for its
 * people.
 */
public sealed interface Access {

    /**
     * @param lastSeq the target's last seq; all changes up to it are visible to every later statement
     * @param closedSeq the last seq of an archived conversation; 0 while it is open
     */
    record Member(long lastSeq, long closedSeq) implements Access {}

    record Outsider() implements Access {}

    record Missing() implements Access {}

    String ROOM = """
            select r.last_seq, r.is_active, r.closed_seq, v.joined_seq
            from rooms r
            left join room_visits v on v.user_id = $2 and v.room_id = $1 and v.left_seq is null
            where r.id = $1
            """;

    String CONVERSATION = """
            select c.last_seq, true as is_active, c.closed_seq, m.joined_seq
            from conversations c
            left join conversation_members m on m.user_id = $2 and m.conversation_id = $1 and m.left_seq is null
            where c.id = $1
            """;

    static Access of(Database.Statements statements, UserId user, Target target) {
        Row row = statements.first(target.pick(ROOM, CONVERSATION), target.number(), user.value());
        return row == null ? new Missing() : read(row);
    }

    /** Many at once: one row for each pair of a room ($1) and a reader ($2), in the order of the arrays. */
    String ROOMS = """
            select r.last_seq, r.is_active, r.closed_seq, v.joined_seq
            from unnest($1::bigint[], $2::bigint[]) with ordinality as a (target_id, user_id, place)
            left join lateral (select last_seq, is_active, closed_seq from rooms where id = a.target_id offset 0) r on true
            left join lateral (select joined_seq from room_visits
                               where user_id = a.user_id and room_id = a.target_id and left_seq is null offset 0) v on true
            order by a.place
            """;

    /** The same of conversations. */
    String CONVERSATIONS = """
            select c.last_seq, c.last_seq is not null as is_active, c.closed_seq, m.joined_seq
            from unnest($1::bigint[], $2::bigint[]) with ordinality as a (target_id, user_id, place)
            left join lateral (select last_seq, closed_seq from conversations where id = a.target_id offset 0) c on true
            left join lateral (select joined_seq from conversation_members
                               where user_id = a.user_id and conversation_id = a.target_id and left_seq is null offset 0) m on true
            order by a.place
            """;

    /** What a row of one of these statements says. */
    static Access read(Row row) {
        if (!Boolean.TRUE.equals(row.getBoolean("is_active"))) {
            return new Missing();
        }
        if (row.getLong("joined_seq") == null) {
            return new Outsider();
        }
        Long closed = row.getLong("closed_seq");
        return new Member(row.getLong("last_seq"), closed == null ? 0 : closed);
    }
}
