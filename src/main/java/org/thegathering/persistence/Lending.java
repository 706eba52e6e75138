package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lends a pool's connections, and waits no longer for one than its patience. What comes too late goes back unused: the
 * pool's own time-out, which would do the same, fails in the middle of the pool's work when a connection can't be opened
 * after it ({@code SqlConnectionPool.acquire}, Vert.x 5.0.10).
 */
public final class Lending {

    private final Pool pool;
    private final Duration patience;

    /** @param patience how long a connection is waited for, and then how long a statement */
    Lending(Pool pool, Duration patience) {
        this.pool = pool;
        this.patience = patience;
    }

    /** To be closed by whoever it is lent to. */
    Future<SqlConnection> lend() {
        Future<SqlConnection> lent = pool.getConnection();
        return lent.timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(tooLate -> lent.onSuccess(SqlConnection::close));
    }

    /**
     * Runs one statement. One that takes too long keeps its connection until it has ended: nobody else waits behind it.
     */
    public Future<RowSet<Row>> run(String sql, Tuple parameters) {
        return lend().compose(connection -> {
            Future<RowSet<Row>> rows = connection.preparedQuery(sql).execute(parameters);
            rows.onComplete(answered -> connection.close());
            return rows.timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    Future<Void> close() {
        return pool.close();
    }
}
