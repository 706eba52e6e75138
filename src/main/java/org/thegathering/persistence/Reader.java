package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.thegathering.bus.Unavailable;

/** Single statements on PostgreSQL for callers on an event loop: nothing here waits. */
public final class Reader {

    private final Pool pool;
    private final Duration patience;

    /** @param patience how long one statement may take, waiting for a connection included */
    public Reader(Pool pool, Duration patience) {
        this.pool = pool;
        this.patience = patience;
    }

    /** @return its rows; failed with {@link Unavailable} if the database is away or does not answer in time */
    public Future<RowSet<Row>> run(String sql, Object... parameters) {
        return pool.preparedQuery(sql)
                .execute(Tuple.from(parameters))
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(SqlFailure.translate(failure)));
    }
}
