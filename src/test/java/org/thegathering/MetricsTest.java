package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** What a node counts shows what happened on it. */
@OnNodes(settings = {"GATHERING_METRICS_PORT=" + MetricsTest.PORT, "GATHERING_METRICS_HOST=127.0.0.1"})
class MetricsTest extends Cast {

    /** Below the range from which systems give out ports of their own. */
    static final int PORT = 18_391;

    private static final URI METRICS = URI.create("http://127.0.0.1:" + PORT + "/metrics");

    @Test
    void socketsAndMessagesAreCounted() throws Exception {
        var before = get(METRICS).body();
        alice.joins(lobby).listensTo(lobby).posts(lobby, "one");
        alice.says(lobby, "two");
        var after = get(METRICS).body();

        assertEquals(1, value(after, "gathering_sockets") - value(before, "gathering_sockets"));
        assertEquals(2, value(after, "gathering_messages_stored_sum") - value(before, "gathering_messages_stored_sum"));
        assertTrue(value(after, "process_uptime_seconds") > 0);
    }

    @Test
    void nothingElseIsThere() throws Exception {
        assertEquals(404, get(METRICS.resolve("/api/v1/auth/me")).statusCode());
        assertEquals(405, send(HttpRequest.newBuilder(METRICS).DELETE()).statusCode());
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.valueOf(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing in\n" + metrics));
    }
}
