package org.thegathering.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.persistence.embedded.DataFolderException;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

/** The one PostgreSQL of a test run, in which each group of nodes gets a database of its own. */
public final class TestDatabase implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
    private static final String PREFIX = "stage_";

    private final EmbeddedPostgres postgres;
    private int databases;

    private TestDatabase() throws IOException, DataFolderException {
        postgres = EmbeddedPostgres.start(FOLDER);
        removeLeftovers();
    }

    /** Started when it is first asked for, stopped when all tests are over. */
    public static TestDatabase of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(TestDatabase.class, _ -> start(), TestDatabase.class);
    }

    private static TestDatabase start() {
        try {
            return new TestDatabase();
        } catch (IOException | DataFolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database. */
    public synchronized DatabaseUri fresh() {
        var name = PREFIX + ++databases;
        execute("create database " + name);
        var options = postgres.uri().connectOptions();
        return DatabaseUri.of(options.getHost(), options.getPort(), name, options.getUser(), options.getPassword());
    }

    /** As a setting, password included. */
    static String written(DatabaseUri uri) {
        var options = uri.connectOptions();
        return "postgresql://%s:%s@%s:%d/%s".formatted(
                options.getUser(), options.getPassword(), options.getHost(), options.getPort(), options.getDatabase());
    }

    /** What an earlier run left in the folder, which is kept because making it takes seconds. */
    private void removeLeftovers() {
        var names = new ArrayList<String>();
        try (var connection = postgres.uri().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where datname like '" + PREFIX + "%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        names.forEach(name -> execute("drop database " + name + " with (force)"));
    }

    private void execute(String sql) {
        try (var connection = postgres.uri().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
