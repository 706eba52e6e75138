package org.thegathering.persistence;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.concurrent.TimeUnit;

/** Opens connection pools with the limits that keep a frozen node or database from holding up the others. */
final class Pools {

    private static final int STATEMENTS_CACHED = 256;

    /** Beyond the time-out, after which every statement has been answered by a server that is there. */
    private static final long SILENCE_MILLIS = 2000;

    private Pools() {}

    static Lending open(Vertx vertx, DatabaseSettings settings, int size) {
        return new Lending(pool(vertx, settings, size), settings.timeout());
    }

    private static Pool pool(Vertx vertx, DatabaseSettings settings, int size) {
        long millis = settings.timeout().toMillis();
        PgConnectOptions connect = settings.uri().orElseThrow().connectOptions();
        connect.setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(STATEMENTS_CACHED)
                .setPreparedStatementCacheSqlFilter(sql -> true)
                .addProperty("application_name", "the-gathering")
                // Nobody waits for the answer any more, and a node that was frozen in a transaction must not keep a
                // room's lock.
                .addProperty("statement_timeout", Long.toString(millis))
                .addProperty("lock_timeout", Long.toString(millis))
                .addProperty("idle_in_transaction_session_timeout", Long.toString(millis));
        NetClientOptions transport = new NetClientOptions()
                .setConnectTimeout((int) millis)
                .setTcpNoDelay(true)
                // A link that swallows everything is given up, or its connections would be lent out again and again. An
                // idle one ends with it, and is opened anew when it is needed.
                .setReadIdleTimeout((int) (millis + SILENCE_MILLIS))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        // Who waits for a connection gives up by themselves: see Lending.
        PoolOptions pool = new PoolOptions().setMaxSize(size).setConnectionTimeout(0);
        return PgBuilder.pool()
                .using(vertx)
                .connectingTo(connect)
                .with(transport)
                .with(pool)
                .build();
    }
}
