package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thegathering.persistence.DatabaseUri;

/** A PostgreSQL that confirms what it has not kept yet, as somebody may run one elsewhere. */
public final class CarelessPostgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    public CarelessPostgres(Path folder) throws IOException, DataFolderException {
        server = EmbeddedPostgres.start(folder);
        try {
            Program.run(found(folder, "binaries-", "bin/pg_ctl"), List.of(
                    "restart", "--mode=fast",
                    "--pgdata=" + found(folder, "postgres-", ""),
                    "--log=" + folder.resolve("careless.log"),
                    "--options=-p " + uri().connectOptions().getPort()
                            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off"));
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Path found(Path folder, String prefix, String below) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix) && Files.isDirectory(file))
                    .findFirst().orElseThrow().resolve(below);
        }
    }

    public DatabaseUri uri() {
        return server.uri();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
