package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lends connections to the database, and waits no longer for one than its patience. What comes too late goes back
 * unused. May be used from any thread.
 *
 * <p>A pool that lends nothing any more is replaced: after connections were reset while they were being opened, Vert.x's
 * (5.0.10) can take their places for occupied for ever.
 */
public final class Lending {

    private final Supplier<Pool> opening;
    private final Duration patience;
    private volatile Pool pool;
    private volatile long lentAt;

    /** @param patience how long a connection is waited for, and then how long a statement */
    Lending(Supplier<Pool> opening, Duration patience) {
        this.opening = opening;
        this.patience = patience;
        this.pool = opening.get();
        this.lentAt = System.nanoTime();
    }

    /** To be closed by whoever it is lent to. */
    Future<SqlConnection> lend() {
        Pool asked = pool;
        Future<SqlConnection> lent = asked.getConnection();
        return lent.onSuccess(connection -> lentAt = System.nanoTime())
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .onFailure(tooLate -> {
                    lent.onSuccess(SqlConnection::close);
                    replaceIfDead(asked);
                });
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

    private synchronized void replaceIfDead(Pool suspect) {
        boolean isDead = System.nanoTime() - lentAt > 2 * patience.toNanos();
        if (pool == suspect && isDead) {
            pool = opening.get();
            lentAt = System.nanoTime();
            suspect.close();
        }
    }
}
