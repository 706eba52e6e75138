package org.thegathering.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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
    private final Process process;
    private final int port;

    private SocketIo(Server host, Process process, int port) {
        this.host = host;
        this.process = process;
        this.port = port;
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
        int port = Server.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        "taskset", "-c", Integer.toString(options.serverCore()), "node", "server.js")
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .redirectOutput(INSTALLED.resolve("server.log").toFile());
        builder.environment().putAll(Map.of("PORT", Integer.toString(port), "NODE_ENV", "production"));
        builder.environment().putAll(host.databaseVariables());
        SocketIo server = new SocketIo(host, builder.start(), port);
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
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("the server beside ours does not start:\n"
                        + Files.readString(INSTALLED.resolve("server.log")));
            }
            Thread.sleep(50);
        }
    }

    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(address());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
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
        process.destroy();
        process.waitFor();
    }
}
