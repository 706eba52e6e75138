package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import org.thegathering.bus.Unavailable;

/** Single statements on PostgreSQL for callers on an event loop: nothing here waits. */
public final class Reader {

    private final Lending lending;

    Reader(Lending lending) {
        this.lending = lending;
    }

    /** @return its rows; failed with {@link Unavailable} if the database is away or does not answer in time */
    public Future<RowSet<Row>> run(String sql, Object... parameters) {
        return lending.run(sql, Tuple.from(parameters))
                .recover(failure -> Future.failedFuture(SqlFailure.translate(failure)));
    }
}
