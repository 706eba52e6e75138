package org.thegathering.persistence;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to this version's schema with the files of {@code db/migration}. Several nodes may do so at once:
 * one works, under an advisory lock of PostgreSQL, the others wait for it and find nothing left to do.
 */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** Seconds that a node waits for another's migrations, whose length nobody knows beforehand. */
    private static final int LOCK_PATIENCE = 600;

    private static final Duration PAUSE = Duration.ofMillis(250);

    private Migrations() {}

    /**
     * Applies what is missing. Blocks.
     *
     * @param patience how long a database that is away, or ends the attempt by a time-out of its own, is asked again
     */
    public static void apply(DatabaseUri uri, Duration patience) throws DatabaseException {
        apply(uri, patience, "classpath:db/migration");
    }

    static void apply(DatabaseUri uri, Duration patience, String location) throws DatabaseException {
        var flyway = flyway(uri.dataSource(), location);
        for (var deadline = Instant.now().plus(patience); ; pause()) {
            try {
                var result = flyway.migrate();
                if (result.migrationsExecuted > 0) {
                    LOG.info("migrated the database, migrations={} version={}", result.migrationsExecuted, result.targetSchemaVersion);
                }
                return;
            } catch (FlywayException e) {
                var cause = sqlCause(e);
                if (cause.filter(Migrations::mayPass).isEmpty() || Instant.now().isAfter(deadline)) {
                    throw failure(uri, e, cause);
                }
                LOG.debug("the database is not ready yet", e);
            }
        }
    }

    private static Flyway flyway(DataSource source, String location) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(location)
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .lockRetryCount(LOCK_PATIENCE)
                .load();
    }

    /**
     * By class and code of the PostgreSQL manual, appendix A: connection failures (08), no room or no memory just now
     * (53), starting up, shutting down or cancelled by a time-out (57), idle too long inside a transaction (25P03),
     * lock not available (55P03).
     */
    private static boolean mayPass(SQLException e) {
        var state = Optional.ofNullable(e.getSQLState()).orElse("");
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57")
                || state.equals("25P03") || state.equals("55P03");
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    private static DatabaseException failure(DatabaseUri uri, FlywayException e, Optional<SQLException> cause) {
        boolean unreachable = cause.flatMap(sql -> Optional.ofNullable(sql.getSQLState()))
                .filter(state -> state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))
                .isPresent();
        return unreachable
                ? new DatabaseException("the database " + uri + " can't be opened: " + firstLine(cause.get()), e)
                : new DatabaseException("the database " + uri + " can't be migrated: " + e.getMessage().strip(), e);
    }

    private static String firstLine(SQLException e) {
        return e.getMessage().lines().findFirst().orElse("");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
        }
    }
}
