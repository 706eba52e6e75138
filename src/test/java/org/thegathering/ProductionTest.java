package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.persistence.embedded.CarelessPostgres;
import org.thegathering.testing.LogBook;
import org.thegathering.testing.TestDatabase;
import org.thegathering.testing.TestNode;

/** What the production profile doesn't begin with, and what it tells instead. */
@Timeout(90)
class ProductionTest {

    private static TestDatabase databases;

    @RegisterExtension
    static final BeforeAllCallback SHARED = context -> databases = TestDatabase.of(context);

    private DatabaseUri database;

    @BeforeEach
    void emptyDatabase() {
        database = databases.fresh();
    }

    @Test
    void beginsOnASoundDatabase() {
        try (var log = LogBook.ofEverything(); var _ = start("production")) {
            assertEquals(List.of(), warnings(log, "DatabaseServer"));
        }
    }

    @Test
    void refusesAccountsThatEverybodyKnows() {
        start("demo").close();

        assertTrue(refusal().contains("has the demo password, which everybody knows"), refusal());
    }

    @Test
    void refusesADatabaseThatConfirmsBeforeItKeeps() throws SQLException {
        execute("alter database " + name() + " set synchronous_commit = off");

        assertTrue(refusal().contains("has synchronous_commit off"), refusal());
        assertTrue(refusal().contains("database.allow-unsafe-durability"), refusal());
    }

    @Test
    void refusesADatabaseThatDoesNotSurviveACrash(@TempDir Path folder) throws Exception {
        try (var careless = new CarelessPostgres(folder)) {
            database = careless.uri();

            assertTrue(refusal().contains("has fsync and full_page_writes off"), refusal());
        }
    }

    @Test
    void beginsNonethelessWhereItIsTold() throws SQLException {
        execute("alter database " + name() + " set synchronous_commit = off");

        try (var log = LogBook.ofEverything(); var _ = start("production", "GATHERING_DATABASE_ALLOW_UNSAFE_DURABILITY", "true")) {
            assertEquals(1, warnings(log, "DatabaseServer").size(), log.lines()::toString);
        }
        try (var log = LogBook.ofEverything(); var _ = start("demo")) {
            assertEquals(1, warnings(log, "DatabaseServer").size(), log.lines()::toString);
        }
    }

    @Test
    void warnsOfWhatOthersCanReach() {
        assertTrue(warnings("demo", "0.0.0.0").getFirst().startsWith("THIS IS THE DEMO PROFILE"));
        assertTrue(warnings("production", "0.0.0.0").getFirst().contains("unencrypted"));
        assertEquals(List.of(), warnings("demo", "127.0.0.1"));
        assertEquals(List.of(), warnings("production", "localhost"));
    }

    @Test
    void theDemoSaysWhatItIs() {
        var banner = Banner.of(settings("demo", "0.0.0.0"), 8000);

        assertTrue(banner.contains("DEMO"), banner);
        assertTrue(banner.contains("adminpass"), banner);
        assertTrue(!Banner.of(settings("production", "0.0.0.0"), 8000).contains("adminpass"));
    }

    private static List<String> warnings(String profile, String host) {
        return StartWarnings.of(settings(profile, host));
    }

    private static Settings settings(String profile, String host) {
        return Settings.load(Map.of("GATHERING_PROFILE", profile, "GATHERING_HTTP_HOST", host), Path.of("target"));
    }

    private static List<String> warnings(LogBook log, String logger) {
        return log.lines().stream().filter(line -> line.startsWith("WARN") && line.contains(logger)).toList();
    }

    private TestNode start(String profile, String... change) {
        var changes = new HashMap<>(Map.of("GATHERING_PROFILE", profile));
        if (change.length > 0) {
            changes.put(change[0], change[1]);
        }
        return TestNode.start(database, changes);
    }

    private String refusal() {
        var failure = assertThrows(IllegalStateException.class, () -> start("production").close());
        var refused = StartFailure.of(failure.getCause().getCause());
        assertEquals(2, refused.exitCode());
        return refused.message();
    }

    private String name() {
        return database.connectOptions().getDatabase();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
