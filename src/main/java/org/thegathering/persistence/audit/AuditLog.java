package org.thegathering.persistence.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.thegathering.model.Target;
import org.thegathering.persistence.Database.Statements;

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
                time(deed.until()),
                deed.reason());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
