package org.thegathering.persistence;

import java.time.Duration;
import java.util.Optional;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code database}.
 *
 * @param uri empty for the embedded database, until it has started: see {@link #at}
 * @param poolSize connections of this node
 * @param timeout how long a request waits for a connection
 * @param allowsUnsafeDurability whether a database may serve that can lose what it has confirmed
 */
public record DatabaseSettings(
        Optional<DatabaseUri> uri, int poolSize, Duration timeout, boolean allowsUnsafeDurability) {

    public DatabaseSettings {
        Allowed.range("database.pool-size", poolSize, 1, 1000);
        Allowed.range("database.timeout", timeout, Duration.ofMillis(100), Duration.ofMinutes(10));
    }

    /** The same settings for the database that was found there. */
    public DatabaseSettings at(DatabaseUri found) {
        return new DatabaseSettings(Optional.of(found), poolSize, timeout, allowsUnsafeDurability);
    }
}
