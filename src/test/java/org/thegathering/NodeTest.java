package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.persistence.embedded.EmbeddedPostgres;

class NodeTest {

    @TempDir
    static Path temporary;

    @Test
    void startsServesAndStops() throws Exception {
        var node = await(Node.start(settings(Map.of())));

        assertTrue(node.port() > 0);

        await(node.stop());
        assertTheDataFolderIsFree();
    }

    @Test
    void saysThatItsPortIsTakenAndLeavesNothingRunning() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());

            var failure = failureOf(Node.start(settings(Map.of("GATHERING_HTTP_PORT", port))));

            assertInstanceOf(StartFailure.PortException.class, failure);
            assertTrue(failure.getMessage().startsWith("can't listen on 127.0.0.1:" + port), failure.getMessage());
            assertEquals(5, StartFailure.of(failure).exitCode());
        }
        assertTheDataFolderIsFree();
    }

    @Test
    void saysThatItsDataFolderIsInUse() throws Exception {
        try (var _ = EmbeddedPostgres.start(temporary)) {
            assertEquals(3, StartFailure.of(failureOf(Node.start(settings(Map.of())))).exitCode());
        }
    }

    @Test
    void saysThatItsDatabaseIsAway() throws Exception {
        var settings = settings(Map.of(
                "GATHERING_DATABASE_URI", "postgresql://ada:secret@127.0.0.1:1/chat",
                "GATHERING_DATABASE_TIMEOUT", "100ms"));

        assertEquals(4, StartFailure.of(failureOf(Node.start(settings))).exitCode());
    }

    private static Settings settings(Map<String, String> changes) {
        var environment = new HashMap<>(Map.of(
                "GATHERING_HTTP_HOST", "127.0.0.1",
                "GATHERING_HTTP_PORT", "0",
                "GATHERING_DATA_DIR", temporary.toString(),
                "GATHERING_AUTH_BCRYPT_COST", "4"));
        environment.putAll(changes);
        return Settings.load(environment, temporary);
    }

    private static void assertTheDataFolderIsFree() throws Exception {
        EmbeddedPostgres.start(temporary).close();
    }

    private static Throwable failureOf(Future<?> future) {
        return assertThrows(CompletionException.class, () -> await(future)).getCause();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
