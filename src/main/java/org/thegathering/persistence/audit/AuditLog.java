package org.thegathering.persistence.audit;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.Act;
import org.thegathering.model.AuditEntry;
import org.thegathering.model.ConversationId;
import org.thegathering.model.RoomId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** Writes down what was done, in the transaction of the deed: neither is there without the other. */
public final class AuditLog {

    private static final String WRITE = """
            insert into audit_log (actor_id, act, subject_id, room_id, conversation_id, message_id, until, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    public void write(Statements statements, Deed deed) {
        statements.run(
                WRITE,
                deed.actor().value(),
                deed.act().word(),
                deed.subject() == null ? null : deed.subject().value(),
                deed.place() instanceof Target.Room room ? room.id().value() : null,
                deed.place() instanceof Target.Conversation conversation ? conversation.id().value() : null,
                deed.messageId(),
                SqlTime.column(deed.until()),
                deed.reason());
    }

    private static final String PAGE = """
            select a.id, a.at, a.actor_id, actor.username as actor_username, a.act, a.subject_id,
                   subject.username as subject_username, a.room_id, a.conversation_id, a.message_id, a.until, a.reason
            from audit_log a
            join users actor on actor.id = a.actor_id
            left join users subject on subject.id = a.subject_id
            where $1 = 0 or a.id < $1
            order by a.id desc
            limit $2
            """;

    /** The newest first. @param before only entries with a smaller number; 0 for the newest */
    public List<AuditEntry> page(Statements statements, long before, int limit) {
        List<AuditEntry> entries = new ArrayList<>();
        statements.run(PAGE, before, limit).forEach(row -> entries.add(entry(row)));
        return entries;
    }

    private static AuditEntry entry(Row row) {
        Long subject = row.getLong("subject_id");
        Long room = row.getLong("room_id");
        Long conversation = row.getLong("conversation_id");
        return new AuditEntry(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                new UserId(row.getLong("actor_id")),
                row.getString("actor_username"),
                Act.of(row.getString("act")),
                subject == null ? null : new UserId(subject),
                row.getString("subject_username"),
                room == null ? null : new RoomId(room),
                conversation == null ? null : new ConversationId(conversation),
                row.getLong("message_id"),
                SqlTime.instant(row, "until"),
                row.getString("reason"));
    }
}
