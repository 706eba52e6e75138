package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.persistence.DatabaseUri;

/**
 * A running PostgreSQL server whose data outlives it. It survives kill -9 of this process, and of itself: the next
 * start on the same folder stops what was left behind and finds every committed transaction.
 *
 * <p>All methods block.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String HOST = "127.0.0.1";
    private static final String DATABASE = "postgres";

    /** Seconds. A start after a crash first replays the log, at most about max_wal_size (1 GB) of it. */
    private static final int START_TIMEOUT = 120;

    /** A free port may be taken by another before the server binds it. */
    private static final int START_ATTEMPTS = 3;

    private final DataFolder dataFolder;
    private final Binaries binaries;
    private final ServerFolder serverFolder;
    private final int port;
    private final DatabaseUri uri;

    private EmbeddedPostgres(DataFolder dataFolder, Binaries binaries, ServerFolder serverFolder, int port)
            throws IOException {
        this.dataFolder = dataFolder;
        this.binaries = binaries;
        this.serverFolder = serverFolder;
        this.port = port;
        this.uri = DatabaseUri.of(HOST, port, DATABASE, ServerFolder.ROLE, serverFolder.password());
    }

    /**
     * Starts the server, on a first time making its folder.
     *
     * @param folder absolute; one node at a time
     * @throws DataFolderException where the folder belongs to another node or can't be written
     * @throws IOException where PostgreSQL doesn't start; the message holds what it said
     */
    public static EmbeddedPostgres start(Path folder) throws DataFolderException, IOException {
        var dataFolder = DataFolder.claim(folder);
        try {
            var binaries = Binaries.unpack(dataFolder);
            var serverFolder = ServerFolder.openOrCreate(dataFolder, binaries);
            Orphan.stop(serverFolder, binaries);
            binaries.removeOthers();
            return start(dataFolder, binaries, serverFolder);
        } catch (IOException | RuntimeException e) {
            dataFolder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataFolder dataFolder, Binaries binaries, ServerFolder serverFolder)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            var postgres = new EmbeddedPostgres(dataFolder, binaries, serverFolder, freePort());
            try {
                postgres.startServer();
                return postgres;
            } catch (IOException e) {
                if (attempt == START_ATTEMPTS || !postgres.wasRefusedItsPort()) {
                    throw new IOException(e.getMessage() + System.lineSeparator() + postgres.said(), e);
                }
            }
        }
    }

    private void startServer() throws IOException {
        Files.deleteIfExists(serverFolder.log());
        pgCtl("start", "--log=" + serverFolder.log(), "--timeout=" + START_TIMEOUT, "--options=" + String.join(" ",
                "-p " + port,
                "-c listen_addresses=" + HOST,
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=300",
                // Statements that fail by our own rules are no news, and their text may hold what people wrote.
                "-c log_min_messages=log",
                "-c log_checkpoints=off"));
        try {
            Durability.check(uri, serverFolder.path());
        } catch (IOException e) {
            stopServer();
            throw e;
        }
    }

    /** Where it listens; another port after each start. */
    public DatabaseUri uri() {
        return uri;
    }

    /** Stops the server, which first ends open connections, and leaves the folder to others. */
    @Override
    public void close() throws IOException {
        try {
            stopServer();
        } catch (IOException e) {
            LOG.warn("the database server did not stop cleanly: {}", e.getMessage());
        } finally {
            dataFolder.close();
        }
    }

    private void stopServer() throws IOException {
        pgCtl("stop", "--mode=fast", "--timeout=60");
    }

    private void pgCtl(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--pgdata=" + serverFolder.path());
        Program.run(binaries.program("pg_ctl"), all);
    }

    private boolean wasRefusedItsPort() throws IOException {
        return said().contains("could not create any TCP/IP sockets");
    }

    private String said() throws IOException {
        return Files.exists(serverFolder.log()) ? Files.readString(serverFolder.log()).strip() : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }
}
