package org.thegathering.persistence;

import org.thegathering.model.Position;

/**
 * The database's epoch, as last read. It is read at start and again with each position check, so a restored backup
 * under a running node is noticed within the check's interval.
 */
public final class Epoch {

    private static final String READ = "select value from epoch";

    private final Database database;
    private volatile String value;

    public Epoch(Database database) {
        this.database = database;
    }

    /** Reads it anew. */
    public String refresh() {
        value = database.read(statements -> statements.first(READ).getString("value"));
        return value;
    }

    /** As last read. */
    public String value() {
        return value;
    }

    public Position at(long seq) {
        return new Position(seq, value);
    }
}
