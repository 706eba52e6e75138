package org.thegathering;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.persistence.DatabaseException;
import org.thegathering.persistence.DatabaseSettings;
import org.thegathering.persistence.Migrations;
import org.thegathering.persistence.embedded.DataFolderException;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

/** The database of a node: the one that its settings name, or an embedded one of its own. */
final class DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);

    private final Settings settings;
    private Optional<EmbeddedPostgres> embedded = Optional.empty();

    DatabaseServer(Settings settings) {
        this.settings = settings;
    }

    /** Blocks until it answers and has this version's schema. */
    synchronized DatabaseSettings start() throws DataFolderException, DatabaseException {
        var database = settings.database();
        if (database.uri().isEmpty()) {
            var postgres = startEmbedded();
            embedded = Optional.of(postgres);
            database = database.at(postgres.uri());
        }
        Migrations.apply(database.uri().orElseThrow(), database.timeout());
        return database;
    }

    private EmbeddedPostgres startEmbedded() throws DataFolderException, DatabaseException {
        try {
            return EmbeddedPostgres.start(settings.data().dir());
        } catch (IOException e) {
            throw new DatabaseException("the embedded database in " + settings.data().dir() + " does not start: "
                    + e.getMessage(), e);
        }
    }

    /** Stops what {@link #start} started. Blocks. */
    synchronized void stop() {
        embedded.ifPresent(postgres -> {
            try {
                postgres.close();
            } catch (IOException e) {
                LOG.warn("the data folder was not left cleanly", e);
            }
        });
    }
}
