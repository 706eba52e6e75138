package org.thegathering.persistence.embedded;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. */
final class Program {

    private Program() {}

    /**
     * Waits for the end.
     *
     * @throws IOException where it fails; the message holds what the program said
     */
    static void run(Path program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (OperatingSystem.isLinuxRoot()) {
            // PostgreSQL doesn't run as root. In a user namespace of its own (unshare(1)) it is nobody, with root's
            // files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        run(command, program);
    }

    private static void run(List<String> command, Path program) throws IOException {
        // A file, not a pipe: the server inherits it from pg_ctl and would keep a pipe open.
        var output = Files.createTempFile(program.getFileName().toString(), ".out");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(program.getFileName() + " failed (" + status + "): "
                        + Files.readString(output, Charset.defaultCharset()).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program.getFileName(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
