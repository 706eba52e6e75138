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
     * @param joinedSeq where the present membership began
     * @param closedSeq the last seq of an archived conversation; 0 while it is open
     */
    record Member(long lastSeq, long joinedSeq, long closedSeq) implements Access {}

    /** @param leftSeq where the last membership ended; 0 if there never was one */
    record Outsider(long leftSeq) implements Access {}

    record Missing() implements Access {}

    String ROOM = """
            select r.last_seq, r.is_active, r.closed_seq, v.joined_seq,
                   case when v.joined_seq is null then
                       (select max(l.left_seq) from room_visits l where l.user_id = $2 and l.room_id = $1) end as left_seq
            from rooms r
            left join room_visits v on v.user_id = $2 and v.room_id = $1 and v.left_seq is null
            where r.id = $1
            """;

    String CONVERSATION = """
            select c.last_seq, true as is_active, c.closed_seq, m.joined_seq,
                   case when m.joined_seq is null then
                       (select max(l.left_seq) from conversation_members l
                        where l.user_id = $2 and l.conversation_id = $1) end as left_seq
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
        Long joined = row.getLong("joined_seq");
        if (joined != null) {
            Long closed = row.getLong("closed_seq");
            return new Member(row.getLong("last_seq"), joined, closed == null ? 0 : closed);
        }
        Long left = row.getLong("left_seq");
        return new Outsider(left == null ? 0 : left);
    }
}
