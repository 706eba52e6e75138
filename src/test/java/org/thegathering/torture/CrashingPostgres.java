package org.thegathering.torture;

import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

/** The project's own PostgreSQL, to be killed and started again on the same data. */
final class CrashingPostgres implements AutoCloseable {

    private final Path folder;
    private EmbeddedPostgres server;
    private volatile DatabaseUri uri;

    CrashingPostgres(Path folder) throws Exception {
        this.folder = folder;
        start();
    }

    /** Replays the log of the one before; flushed commits are there again. */
    void start() throws Exception {
        server = EmbeddedPostgres.start(folder);
        uri = server.uri();
    }

    /** As kill -9 does, of the server and all who serve its connections. */
    void crash() throws IOException {
        Path pidFile;
        try (var files = Files.list(folder)) {
            pidFile = files.map(found -> found.resolve("postmaster.pid")).filter(Files::exists).findFirst().orElseThrow();
        }
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip())).orElseThrow();
        var all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
        postmaster.onExit().join();
        server.close();
    }

    /** Another port after each start. */
    SocketAddress address() {
        var options = uri.connectOptions();
        return SocketAddress.inetSocketAddress(options.getPort(), options.getHost());
    }

    DatabaseUri uri() {
        return uri;
    }

    /** The way to it through a proxy, as a node's setting. */
    String uriThrough(SocketAddress proxy) {
        var options = uri.connectOptions();
        return "postgresql://%s:%s@%s:%d/%s".formatted(
                options.getUser(), options.getPassword(), proxy.host(), proxy.port(), options.getDatabase());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
