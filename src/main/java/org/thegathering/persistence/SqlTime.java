package org.thegathering.persistence;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times on their way to the database and back. */
public final class SqlTime {

    private SqlTime() {}

    /** For {@code make_interval(secs => …)}. */
    public static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** @return null for null */
    public static OffsetDateTime column(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** @return null if nothing stands there */
    public static Instant instant(Row row, String column) {
        return instant(row.getOffsetDateTime(column));
    }

    /** @return null for null */
    public static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
