package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.thegathering.bus.Unavailable;

/**
 * Transactions on PostgreSQL, for callers on virtual threads: every method here waits.
 *
 * <p>A database that is away or does not answer in time shows as {@link Unavailable}, never as a
 * half-done transaction.
 */
public final class Database {

    /** More than a few deadlocks or races in a row mean a bug, not bad luck. */
    private static final int ATTEMPTS = 5;

    private final Lending lending;
    private final Duration patience;

    /** @param patience how long one statement may take */
    Database(Lending lending, Duration patience) {
        this.lending = lending;
        this.patience = patience;
    }

    /** Reads on one connection, without a transaction around the statements. */
    public <T> T read(Function<Statements, T> work) {
        SqlConnection connection = connect();
        try {
            return work.apply(new Statements(connection));
        } finally {
            connection.close();
        }
    }

    /**
     * Runs the work in one transaction (read committed: each statement sees what was committed before it) and commits.
     * On a deadlock or a lost race it is rolled back and run again, so it must not touch anything but the connection.
     */
    public <T> T transact(Function<Statements, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (!SqlFailure.isWorthRetrying(failure) || attempt == ATTEMPTS) {
                    throw SqlFailure.translate(failure);
                }
            }
        }
    }

    private <T> T once(Function<Statements, T> work) {
        SqlConnection connection = connect();
        try {
            Statements statements = new Statements(connection);
            connection.query("begin").execute();
            T result = work.apply(statements);
            wait(connection.query("commit").execute());
            connection.close();
            return result;
        } catch (RuntimeException failure) {
            rollback(connection);
            throw failure;
        }
    }

    private void rollback(SqlConnection connection) {
        connection.query("rollback").execute().eventually(connection::close);
    }

    private SqlConnection connect() {
        return patiently(lending.lend());
    }

    private <T> T wait(Future<T> future) {
        return patiently(future.timeout(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Waits for what ends by itself in time. {@code await} with a time-out would leave the verticle's context stuck for
     * ever when the future is completed after it (Vert.x 5.0.10). A connection that breaks fails with a checked exception,
     * which {@code await} throws without declaring it.
     */
    private static <T> T patiently(Future<T> future) {
        try {
            return future.await();
        } catch (Exception failure) {
            throw SqlFailure.translate(failure);
        }
    }

    /** A connection that is lent to one piece of work. */
    public final class Statements {
        private final SqlConnection connection;

        private Statements(SqlConnection connection) {
            this.connection = connection;
        }

        /** Runs one statement and waits for its rows. */
        public RowSet<Row> run(String sql, Object... parameters) {
            return Database.this.wait(start(sql, parameters));
        }

        /** Sends a statement without waiting; several of them share one way to the database and come back in order. */
        public Future<RowSet<Row>> start(String sql, Object... parameters) {
            return connection.preparedQuery(sql).execute(Tuple.from(parameters));
        }

        /** Waits for a statement that was started. */
        public RowSet<Row> rows(Future<RowSet<Row>> started) {
            return Database.this.wait(started);
        }

        /** The only row of a statement, or null. */
        public Row first(String sql, Object... parameters) {
            var rows = run(sql, parameters).iterator();
            return rows.hasNext() ? rows.next() : null;
        }
    }
}
