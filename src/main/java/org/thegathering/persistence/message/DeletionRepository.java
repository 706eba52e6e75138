package org.thegathering.persistence.message;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.persistence.Database.Statements;

/** Taking a message's text away, at the next place of its target's order. */
final class DeletionRepository {

    private static final String LOCK_ROOM = "select id from rooms where id = $1 for no key update";
    private static final String LOCK_CONVERSATION = "select id from conversations where id = $1 for no key update";

    /** Takes the target's order into this transaction. */
    void lock(Statements statements, Target target) {
        statements.run(target.pick(LOCK_ROOM, LOCK_CONVERSATION), target.number());
    }

    private static final String FIND_IN_ROOM = """
            select m.id, m.sender_id, u.username, m.content, m.sent_at, m.seq, m.client_id, m.deleted_at
            from messages m
            join users u on u.id = m.sender_id
            where m.id = $1 and m.room_id = $2
            """;

    private static final String FIND_IN_CONVERSATION = FIND_IN_ROOM.replace("m.room_id", "m.conversation_id");

    /** @return null if there is no message of that number in the target */
    Message find(Statements statements, Target target, long messageId) {
        Row row = statements.first(target.pick(FIND_IN_ROOM, FIND_IN_CONVERSATION), messageId, target.number());
        return row == null ? null : MessageRow.read(row, target);
    }

    private static final String NEXT_IN_ROOM = "update rooms set last_seq = last_seq + 1 where id = $1 returning last_seq";
    private static final String NEXT_IN_CONVERSATION = NEXT_IN_ROOM.replace("rooms", "conversations");

    /** The next place in the order. */
    long nextSeq(Statements statements, Target target) {
        return statements.first(target.pick(NEXT_IN_ROOM, NEXT_IN_CONVERSATION), target.number()).getLong("last_seq");
    }

    private static final String EMPTY = """
            update messages
            set content = '', deleted_at = clock_timestamp(), changed_seq = $2
            where id = $1
            returning deleted_at
            """;

    /** @return when */
    Instant empty(Statements statements, long messageId, long seq) {
        return statements.first(EMPTY, messageId, seq).getOffsetDateTime("deleted_at").toInstant();
    }
}
