package org.thegathering.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.testing.LogBook;
import org.thegathering.testing.TestDatabase;
import org.thegathering.testing.TestNode;

/** A database whose connections break: an answer, not a silence and a stack trace. */
class DatabaseLinkTest {

    private static TestDatabase databases;

    @RegisterExtension
    static final BeforeAllCallback SHARED = context -> databases = TestDatabase.of(context);

    @Test
    void answersThatItIsAwayAndLogsNoFailureOfItsOwn() throws Exception {
        try (var link = new Link();
                var node = link.node("10s");
                var log = LogBook.ofErrors();
                var client = HttpClient.newHttpClient()) {
            assertEquals(200, health(client, node));

            link.proxy.set(FaultyProxy.Mode.RESET);
            for (int i = 0; i < 20; i++) {
                assertEquals(503, health(client, node));
            }
            link.proxy.set(FaultyProxy.Mode.PASS);

            assertEquals(200, health(client, node));
            assertEquals(List.of(), log.lines());
        }
    }

    @Test
    void servesAgainAfterASilenceLongerThanAnybodyWaits() throws Exception {
        try (var link = new Link();
                var node = link.node("2s");
                var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < 3; round++) {
                link.proxy.set(FaultyProxy.Mode.HOLD);
                var asking = IntStream.range(0, 40)
                        .mapToObj(i -> client.sendAsync(asking(node), BodyHandlers.ofString()))
                        .toList();
                for (var answer : asking) {
                    assertEquals(503, answer.get().statusCode());
                }
                link.proxy.set(FaultyProxy.Mode.RESET);
                link.proxy.set(FaultyProxy.Mode.PASS);

                assertTrue(Waiting.until(Duration.ofSeconds(20), () -> health(client, node) == 200), "round " + round);
            }
        }
    }

    /** A way to the database that goes through a proxy. */
    private static final class Link implements AutoCloseable {
        private final Vertx vertx = Vertx.vertx();
        private final PgConnectOptions behind = databases.fresh().connectOptions();
        private final FaultyProxy proxy = FaultyProxy.open(
                vertx, SocketAddress.inetSocketAddress(0, "127.0.0.1"),
                () -> SocketAddress.inetSocketAddress(behind.getPort(), behind.getHost()), null);

        TestNode node(String timeout) {
            var through = DatabaseUri.of(
                    "127.0.0.1", proxy.front().port(), behind.getDatabase(), behind.getUser(), behind.getPassword());
            return TestNode.start(through, Map.of(
                    "GATHERING_DELIVERY_CHECK_INTERVAL", "1h", "GATHERING_DATABASE_TIMEOUT", timeout));
        }

        @Override
        public void close() {
            Waiting.on(vertx.close());
        }
    }

    private static int health(HttpClient client, TestNode node) {
        try {
            return client.send(asking(node), BodyHandlers.ofString()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpRequest asking(TestNode node) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/health")).build();
    }
}
