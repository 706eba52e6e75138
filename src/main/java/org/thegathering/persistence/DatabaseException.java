package org.thegathering.persistence;

/** The database can't be reached, or can't be brought to this version's schema. The message is for the user. */
public final class DatabaseException extends Exception {
    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
