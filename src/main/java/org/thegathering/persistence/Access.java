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
        Row row = switch (target) {
            case Target.Room room -> statements.first(ROOM, room.id().value(), user.value());
            case Target.Conversation conversation ->
                statements.first(CONVERSATION, conversation.id().value(), user.value());
        };
        if (row == null || !row.getBoolean("is_active")) {
            return new Missing();
        }
        if (row.getLong("joined_seq") == null) {
            return new Outsider();
        }
        Long closed = row.getLong("closed_seq");
        return new Member(row.getLong("last_seq"), closed == null ? 0 : closed);
    }
}
