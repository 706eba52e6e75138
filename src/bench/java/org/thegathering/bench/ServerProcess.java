package org.thegathering.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, on a port of this machine, with what it says in a file. */
final class ServerProcess {

    private static final long POLL_MILLIS = 50;
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final Path log;
    private final int port;

    private ServerProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** @param port on which it was told to listen */
    static ServerProcess start(ProcessBuilder builder, Path log, int port) throws IOException {
        return new ServerProcess(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, port);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false if it ended, or took longer */
    boolean opensWithin(long seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return true;
    }

    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            socket.connect(address());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port);
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, and makes it if it doesn't. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
