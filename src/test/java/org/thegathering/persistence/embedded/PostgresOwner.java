package org.thegathering.persistence.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.thegathering.persistence.DatabaseUri;

/** Another process that owns an embedded server, to be killed. Run by itself it starts one and waits for ever. */
final class PostgresOwner implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private PostgresOwner(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static PostgresOwner start(Path folder) throws IOException {
        return new PostgresOwner(new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-classpath", System.getProperty("java.class.path"),
                PostgresOwner.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Waits until the server runs. */
    DatabaseUri uri() throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("uri ")) {
                return DatabaseUri.parse(line.substring(4));
            }
        }
        throw new IOException("the owner ended before its server ran");
    }

    /** As kill -9 does: no hook runs, the server lives on. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        var options = EmbeddedPostgres.start(Path.of(arguments[0])).uri().connectOptions();
        System.out.printf("uri postgresql://%s:%s@%s:%d/%s%n",
                options.getUser(), options.getPassword(), options.getHost(), options.getPort(), options.getDatabase());
        Thread.currentThread().join();
    }
}
