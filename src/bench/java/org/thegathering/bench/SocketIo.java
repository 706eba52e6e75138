package org.thegathering.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The small server of {@code src/bench/socket-io}, on the same core and the same database as ours, which stays idle
 * beside it and is not counted.
 */
final class SocketIo implements Subject, AutoCloseable {

    private static final Path SOURCE = Path.of("src", "bench", "socket-io");
    private static final Path INSTALLED = Path.of("target", "bench", "socket-io");
    private static final List<String> FILES = List.of("package.json", "server.js");
    private static final long START_SECONDS = 30;

    private final Server host;
    private final ServerProcess process;

    private SocketIo(Server host, ServerProcess process) {
        this.host = host;
        this.process = process;
    }

    /** Whether Node and npm are there. */
    static boolean isPossible() {
        return isThere("node") && isThere("npm");
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param host whose database it uses */
    static SocketIo start(Options options, Server host) throws IOException, InterruptedException {
        install();
        int port = ServerProcess.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        "taskset", "-c", Integer.toString(options.serverCore()), "node", "server.js")
                .directory(INSTALLED.toFile());
        builder.environment().putAll(Map.of("PORT", Integer.toString(port), "NODE_ENV", "production"));
        builder.environment().putAll(host.databaseVariables());
        SocketIo server = new SocketIo(host, ServerProcess.start(builder, INSTALLED.resolve("server.log"), port));
        server.awaitOpen();
        return server;
    }

    private static void install() throws IOException {
        Files.createDirectories(INSTALLED);
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(INSTALLED.resolve("node_modules"))) {
            Processes.run(List.of(
                    "npm", "install", "--prefix", INSTALLED.toString(), "--omit=dev", "--no-audit", "--no-fund"));
        }
    }

    private void awaitOpen() throws IOException, InterruptedException {
        if (!process.opensWithin(START_SECONDS)) {
            close();
            throw new IllegalStateException("the server beside ours does not start:\n" + process.said());
        }
    }

    @Override
    public InetSocketAddress address() {
        return process.address();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public Usage usage() {
        return new Usage(Processes.treeCpuMicros(pid()), host.usage().database());
    }

    @Override
    public ChatSocket socket(Stage.Place place, String token, Ear ear) {
        return new SocketIoSocket(place, token, ear);
    }

    @Override
    public void close() throws InterruptedException {
        process.stop();
    }
}
