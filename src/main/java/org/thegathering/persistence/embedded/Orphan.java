package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the process that started it (kill -9), or the trace of one: {@code postmaster.pid} in its data
 * directory. Called with the data folder claimed, so no living node can own that server.
 */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    /**
     * Clears the way for a start. A file whose process is gone is left to PostgreSQL, which knows best how to tidy up.
     */
    static void stop(ServerFolder folder, Binaries binaries) throws IOException {
        if (Files.notExists(folder.pidFile())) {
            return;
        }
        var process = ProcessHandle.of(pid(folder.pidFile())).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return;
        }
        if (isServerOf(folder.path(), process.get())) {
            LOG.info("stopping the database server that an earlier node left behind, pid={}", process.get().pid());
            Program.run(binaries.program("pg_ctl"),
                    List.of("stop", "--pgdata=" + folder.path(), "--mode=fast", "--timeout=60"));
        } else {
            // The number has gone to a stranger, which PostgreSQL would take for its own server and never start.
            Files.delete(folder.pidFile());
        }
    }

    /** The process's number stands in the first line; 0, which no process has, where it was never written. */
    private static long pid(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).filter(line -> line.matches("\\d{1,18}")).map(Long::parseLong).orElse(0L);
        }
    }

    /** A server works in its data directory. Where that can't be seen (no /proc), its name must do. */
    private static boolean isServerOf(Path folder, ProcessHandle process) {
        boolean named = process.info().command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        return named && worksIn(folder, Path.of("/proc", Long.toString(process.pid()), "cwd"));
    }

    private static boolean worksIn(Path folder, Path workingDirectory) {
        try {
            return Files.notExists(workingDirectory) || Files.isSameFile(workingDirectory, folder);
        } catch (IOException _) {
            // Hidden from us, so another user's, and the folder is ours.
            return false;
        }
    }
}
