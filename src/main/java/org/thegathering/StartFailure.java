package org.thegathering;

import java.io.IOException;
import java.util.Optional;
import org.thegathering.persistence.DatabaseException;
import org.thegathering.persistence.embedded.DataFolderException;

/**
 * Why a node can't start, for the one who started it.
 *
 * @param exitCode 1 unforeseen, 2 settings, 3 data folder, 4 database, 5 HTTP port, 6 cluster
 * @param unforeseen the cause, where the message alone would leave one in the dark
 */
record StartFailure(int exitCode, String message, Optional<Throwable> unforeseen) {

    static StartFailure of(Throwable failure) {
        return switch (failure) {
            case IllegalArgumentException e -> foreseen(2, e);
            case DataFolderException e -> foreseen(3, e);
            case DatabaseException e -> foreseen(4, e);
            case PortException e -> foreseen(5, e);
            case ClusterException e -> foreseen(6, e);
            default -> new StartFailure(1, String.valueOf(failure.getMessage()), Optional.of(failure));
        };
    }

    private static StartFailure foreseen(int exitCode, Exception e) {
        return new StartFailure(exitCode, e.getMessage(), Optional.empty());
    }

    /** The HTTP address can't be listened on: taken, forbidden, or not of this machine. */
    static final class PortException extends Exception {
        PortException(String host, int port, IOException cause) {
            super("can't listen on " + host + ":" + port + " (" + reason(cause)
                    + "); another address is set by http.host and http.port (GATHERING_HTTP_HOST, GATHERING_HTTP_PORT)", cause);
        }

        /** "bind(..) failed with error(-98): Address already in use": what comes last is for people. */
        private static String reason(IOException cause) {
            var message = String.valueOf(cause.getMessage());
            return message.substring(message.lastIndexOf(": ") + 1).strip();
        }
    }

    /** The cluster can't be opened or joined. */
    static final class ClusterException extends Exception {
        ClusterException(String host, int port, Throwable cause) {
            super("can't open the cluster at " + host + ":" + port + " (" + cause.getMessage()
                    + "); see cluster.host, cluster.port and cluster.members", cause);
        }
    }
}
