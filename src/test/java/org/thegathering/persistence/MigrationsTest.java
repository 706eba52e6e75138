package org.thegathering.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

class MigrationsTest {

    private static final String GOOD = "classpath:migrations/good";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void areAppliedOnceWhenSeveralNodesStartTogether() throws Exception {
        var database = newDatabase("together");
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var starts = new ArrayList<Callable<Void>>();
            for (int node = 0; node < 4; node++) {
                starts.add(() -> {
                    Migrations.apply(database, PATIENCE, GOOD);
                    return null;
                });
            }
            for (var start : nodes.invokeAll(starts)) {
                start.get();
            }
        }
        assertEquals(1, count(database, "once"));
    }

    @Test
    void areTriedAgainWhenTheDatabasesTimeOutCutsThemOff() throws Exception {
        var database = newDatabase("impatient");
        execute("alter database impatient set statement_timeout = '200ms'");
        var relief = Thread.ofPlatform().start(() -> {
            awaitACancelledAttempt();
            execute("alter database impatient reset statement_timeout");
        });

        Migrations.apply(database, PATIENCE, GOOD);

        relief.join();
        assertEquals(1, count(database, "once"));
    }

    @Test
    void sayWhereTheDatabaseIsNot() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            unused = socket.getLocalPort();
        }
        var nowhere = DatabaseUri.of("127.0.0.1", unused, "chat", "ada", "secret");

        var refusal = assertThrows(DatabaseException.class, () -> Migrations.apply(nowhere, Duration.ZERO, GOOD));

        assertTrue(refusal.getMessage().startsWith("the database " + nowhere + " can't be opened"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("secret"));
    }

    @Test
    void sayWhichFileFailed() throws Exception {
        var database = newDatabase("broken");

        var refusal = assertThrows(DatabaseException.class,
                () -> Migrations.apply(database, PATIENCE, "classpath:migrations/broken"));

        assertTrue(refusal.getMessage().contains("V001__broken.sql"), refusal.getMessage());
    }

    private static DatabaseUri newDatabase(String name) {
        execute("create database " + name);
        var options = uri().connectOptions();
        return DatabaseUri.of(options.getHost(), options.getPort(), name, options.getUser(), options.getPassword());
    }

    /** The attempt sleeps for longer than it may: once its session has been seen and is gone, it was cut off. */
    private static void awaitACancelledAttempt() {
        var sleeping = "select count(*) from pg_stat_activity where query like '%pg_sleep%' and datname = 'impatient'";
        while (number(uri(), sleeping) == 0) {
            Thread.onSpinWait();
        }
        while (number(uri(), sleeping) > 0) {
            Thread.onSpinWait();
        }
    }

    private static int count(DatabaseUri database, String table) {
        return number(database, "select count(*) from " + table);
    }

    private static int number(DatabaseUri database, String query) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (var connection = uri().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseUri uri() {
        return postgres.uri();
    }
}
