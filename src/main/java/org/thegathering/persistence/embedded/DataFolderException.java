package org.thegathering.persistence.embedded;

/** The data folder can't be used: another process has it, or the file system refuses. The message is for the user. */
public final class DataFolderException extends Exception {
    DataFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
