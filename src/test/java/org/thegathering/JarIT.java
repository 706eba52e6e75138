package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

/** The finished jar, run as a user runs it. */
@Timeout(180)
class JarIT {

    @TempDir
    Path temporary;

    @Test
    void servesOutOfTheBoxAndLeavesItsDataFolderInOrder() throws Exception {
        int port = freePort();
        var process = start(port);
        try (var said = process.inputReader()) {
            awaitLine(said, "is open at http://127.0.0.1:" + port);

            assertEquals(200, status(port, "/health"));
            assertTrue(body(port, "/").contains("<html"));
            assertEquals(200, status(port, "/docs"));

            process.toHandle().destroy();
            said.transferTo(Writer.nullWriter());
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        EmbeddedPostgres.start(temporary.resolve("data")).close();
    }

    private Process start(int port) throws IOException {
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(), "-jar",
                Path.of("target/the-gathering.jar").toAbsolutePath().toString())
                .directory(temporary.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GATHERING_DATA_DIR", "data");
        builder.environment().put("GATHERING_HTTP_HOST", "127.0.0.1");
        builder.environment().put("GATHERING_HTTP_PORT", Integer.toString(port));
        return builder.start();
    }

    private static void awaitLine(BufferedReader said, String part) throws IOException {
        var before = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(part)) {
                return;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("the process ended after it said: " + before);
    }

    private static int status(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(port, path), BodyHandlers.discarding()).statusCode();
        }
    }

    private static String body(int port, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(port, path), BodyHandlers.ofString()).body();
        }
    }

    private static HttpRequest request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept", "text/html").build();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
