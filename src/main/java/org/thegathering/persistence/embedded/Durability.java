package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.thegathering.persistence.DatabaseUri;

/** Asks the server that answers whether it is ours and keeps what it commits. */
final class Durability {

    private static final Map<String, String> EXPECTED = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    private Durability() {}

    static void check(DatabaseUri uri, Path folder) throws IOException {
        try (var connection = uri.dataSource().getConnection(); var statement = connection.createStatement()) {
            for (var setting : EXPECTED.entrySet()) {
                expect(setting.getKey(), setting.getValue(), show(statement, setting.getKey()));
            }
            var served = Path.of(show(statement, "data_directory"));
            if (!Files.isSameFile(served, folder)) {
                throw new IOException("the database server serves " + served + ", not " + folder);
            }
        } catch (SQLException e) {
            throw new IOException("the database server refuses us: " + e.getMessage(), e);
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void expect(String setting, String expected, String actual) throws IOException {
        if (!actual.equals(expected)) {
            throw new IOException("the database server runs with " + setting + "=" + actual + "; it would lose messages");
        }
    }
}
