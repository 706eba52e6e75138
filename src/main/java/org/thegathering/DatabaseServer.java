package org.thegathering;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.persistence.DatabaseException;
import org.thegathering.persistence.DatabaseSettings;
import org.thegathering.persistence.Durability;
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

    /**
     * Blocks until it answers and has this version's schema.
     *
     * @throws IllegalArgumentException where the profile asks for more than the database gives
     */
    synchronized DatabaseSettings start() throws DataFolderException, DatabaseException {
        var database = settings.database();
        if (database.uri().isEmpty()) {
            var postgres = startEmbedded();
            embedded = Optional.of(postgres);
            database = database.at(postgres.uri());
        }
        Migrations.apply(database.uri().orElseThrow(), database.timeout());
        checkDurability(database);
        return database;
    }

    /** What is answered to a sender as stored must be; production doesn't begin where that is left to luck. */
    private void checkDurability(DatabaseSettings database) throws DatabaseException {
        var lacking = Durability.lacking(database.uri().orElseThrow());
        if (lacking.isEmpty()) {
            return;
        }
        if (settings.profile() == Profile.PRODUCTION && !database.allowsUnsafeDurability()) {
            throw new IllegalArgumentException("the profile is production, and the database at "
                    + database.uri().orElseThrow() + " has " + String.join(" and ", lacking)
                    + " off: a crash of its machine would lose messages that were confirmed. Switch it on there, or set"
                    + " database.allow-unsafe-durability (GATHERING_DATABASE_ALLOW_UNSAFE_DURABILITY) to true");
        }
        LOG.warn("the database may lose what it has confirmed when its machine crashes, off={}", String.join(",", lacking));
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
