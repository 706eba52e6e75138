package org.thegathering.persistence.message;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** The one mapping from a row of messages, joined with its sender's name. */
final class MessageRow {

    private MessageRow() {}

    static Message read(Row row, Target target) {
        return new Message(
                row.getLong("id"),
                new UserId(row.getLong("sender_id")),
                row.getString("username"),
                row.getString("content"),
                row.getOffsetDateTime("sent_at").toInstant(),
                target,
                row.getLong("seq"),
                row.getUUID("client_id"),
                time(row, "deleted_at"));
    }

    private static Instant time(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
