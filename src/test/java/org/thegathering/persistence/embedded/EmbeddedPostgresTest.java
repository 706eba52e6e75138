package org.thegathering.persistence.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.persistence.DatabaseUri;

class EmbeddedPostgresTest {

    /** Shared, since making a new data folder takes seconds; each test leaves it fit for the next. */
    @TempDir
    static Path temporary;

    @Test
    void keepsItsDataBetweenStarts() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder())) {
            write(postgres.uri(), "kept");
        }
        try (var postgres = EmbeddedPostgres.start(folder())) {
            assertEquals("kept", read(postgres.uri()));
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItsOwnerIsKilled() throws Exception {
        try (var owner = PostgresOwner.start(folder())) {
            write(owner.uri(), "committed");
            owner.kill();

            try (var postgres = EmbeddedPostgres.start(folder())) {
                assertEquals("committed", read(postgres.uri()));
            }
        }
    }

    @Test
    void startsWhenTheServerItselfWasKilledAndItsNumberIsNowAStrangers() throws Exception {
        try (var owner = PostgresOwner.start(folder())) {
            write(owner.uri(), "committed");
            owner.kill();
        }
        long server = Long.parseLong(Files.readAllLines(pidFile()).getFirst());
        var handle = ProcessHandle.of(server).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
        awaitTheEndOfItsChildren();
        Files.writeString(pidFile(), Files.readString(pidFile())
                .replaceFirst(Long.toString(server), Long.toString(ProcessHandle.current().pid())));

        try (var postgres = EmbeddedPostgres.start(folder())) {
            assertEquals("committed", read(postgres.uri()));
        }
    }

    @Test
    void refusesAFolderThatAnotherProcessUses() throws Exception {
        try (var owner = PostgresOwner.start(folder())) {
            var uri = owner.uri();

            var refusal = assertThrows(DataFolderException.class, () -> EmbeddedPostgres.start(folder()));

            assertTrue(refusal.getMessage().contains("in use by another running node"), refusal.getMessage());
            write(uri, "undisturbed");
            assertEquals("undisturbed", read(uri));
            owner.kill();
            EmbeddedPostgres.start(folder()).close();
        }
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        var file = Files.createTempFile(temporary, "file", "");

        var refusal = assertThrows(DataFolderException.class, () -> EmbeddedPostgres.start(file.resolve("below-a-file")));

        assertTrue(refusal.getMessage().contains("can't be written"), refusal.getMessage());
    }

    @Test
    void startsAfreshWhereAnEarlierFirstStartWasCutOff() throws Exception {
        var fresh = temporary.resolve("fresh");
        Files.createDirectories(fresh.resolve("postgres-18.new/base"));
        Files.createDirectories(fresh.resolve("binaries-new/bin"));

        EmbeddedPostgres.start(fresh).close();
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder())) {
            var options = postgres.uri().connectOptions();
            var stranger = DatabaseUri.of(options.getHost(), options.getPort(), options.getDatabase(), options.getUser(), "guess");

            assertThrows(SQLException.class, () -> stranger.dataSource().getConnection());
        }
    }

    @Test
    void keepsOtherUsersOut() throws Exception {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));

        EmbeddedPostgres.start(folder()).close();

        assertEquals("rwx------", permissions(folder()));
        assertEquals("rwx------", permissions(folder().resolve("postgres-18")));
        assertEquals("rw-------", permissions(folder().resolve("postgres-18/gathering.password")));
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private Path pidFile() {
        return folder().resolve("postgres-18/postmaster.pid");
    }

    /** They notice within a moment that their server is gone; until then PostgreSQL refuses to start another. */
    private void awaitTheEndOfItsChildren() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(folder().toString()))
                .forEach(process -> process.onExit().join());
    }

    private static void write(DatabaseUri uri, String text) throws SQLException {
        try (var connection = uri.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("drop table if exists said");
            statement.execute("create table said (what text)");
            statement.execute("insert into said values ('" + text + "')");
        }
    }

    private static String read(DatabaseUri uri) throws SQLException {
        try (var connection = uri.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what from said")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
