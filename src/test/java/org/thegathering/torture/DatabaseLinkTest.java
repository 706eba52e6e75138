package org.thegathering.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
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
        var behind = databases.fresh().connectOptions();
        var vertx = Vertx.vertx();
        var proxy = FaultyProxy.open(vertx, SocketAddress.inetSocketAddress(0, "127.0.0.1"),
                () -> SocketAddress.inetSocketAddress(behind.getPort(), behind.getHost()), null);
        var through = DatabaseUri.of("127.0.0.1", proxy.front().port(), behind.getDatabase(), behind.getUser(), behind.getPassword());
        try (var node = TestNode.start(through, Map.of("GATHERING_DELIVERY_CHECK_INTERVAL", "1h"));
                var log = LogBook.ofErrors();
                var client = HttpClient.newHttpClient()) {
            assertEquals(200, health(client, node));

            proxy.set(FaultyProxy.Mode.RESET);
            for (int i = 0; i < 20; i++) {
                assertEquals(503, health(client, node));
            }
            proxy.set(FaultyProxy.Mode.PASS);

            assertEquals(200, health(client, node));
            assertEquals(List.of(), log.lines());
        } finally {
            Waiting.on(vertx.close());
        }
    }

    private static int health(HttpClient client, TestNode node) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/health")).build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
