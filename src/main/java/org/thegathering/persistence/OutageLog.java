package org.thegathering.persistence;

import io.vertx.pgclient.PgException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator why the database can't be used: at once, then once a minute while it lasts. Any thread. */
final class OutageLog {

    private static final Logger LOG = LoggerFactory.getLogger(OutageLog.class);

    private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final AtomicLong TOLD_AT = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

    private OutageLog() {}

    static void tell(Throwable failure) {
        long before = TOLD_AT.get();
        long now = System.nanoTime();
        if (now - before >= PAUSE_NANOS && TOLD_AT.compareAndSet(before, now)) {
            LOG.warn("the database can't be used: {}", reason(failure));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof PgException pg ? pg.getSqlState() + " " + pg.getErrorMessage() : failure.toString();
    }
}
