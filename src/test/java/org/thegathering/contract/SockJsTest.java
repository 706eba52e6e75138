package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** SockJS over its plainest transport, xhr polling: what a browser behind a stubborn proxy is left with. */
class SockJsTest extends Cast {

    @Test
    void theServerTellsWhatItOffers() throws Exception {
        var browser = new Polling();
        var info = new JsonObject(browser.call("GET", "/eventbus/info", null).body());
        assertTrue(info.getBoolean("websocket"), info::encode);
    }

    @Test
    void oneSignsInListensAndTalks() throws Exception {
        alice.joins(lobby);
        bob.joins(lobby);
        var browser = new Polling();
        browser.open();
        browser.send(send("session.open", new JsonObject().put("token", alice.token())));
        assertEquals(alice.id(), browser.next().getJsonObject("body").getLong("user_id"));

        browser.send(new JsonObject().put("type", "register").put("address", lobby.address()).put("headers", new JsonObject()));
        assertEquals("listening", browser.next().getJsonObject("body").getString("type"));

        var said = bob.says(lobby, "hello 😀");
        var heard = browser.next();
        assertEquals(lobby.address(), heard.getString("address"));
        assertEquals(said, heard.getJsonObject("body").getJsonObject("message"));

        browser.send(send("chat.post", Path.named(lobby).put("content", "hello too")));
        browser.send(new JsonObject().put("type", "ping"));
        var came = new JsonArray().add(browser.next()).add(browser.next()).add(browser.next()).encode();
        assertTrue(came.contains("pong") && came.contains("hello too"), came);
    }

    @Test
    void aBadTokenIsToldBeforeTheEnd() throws Exception {
        var browser = new Polling();
        browser.open();
        browser.send(send("session.open", new JsonObject().put("token", "nonsense")));

        assertEquals(401, browser.next().getInteger("failureCode"));
        assertEquals(4001, browser.next().getInteger("failureCode"));
    }

    private static JsonObject send(String address, JsonObject body) {
        return new JsonObject().put("type", "send").put("address", address).put("replyAddress", "reply").put("body", body);
    }

    /** One SockJS session: what is asked for is answered with the next things that came. */
    private final class Polling {

        private final String session = "/eventbus/000/" + UUID.randomUUID();
        private final Deque<JsonObject> came = new ArrayDeque<>();

        void open() throws IOException, InterruptedException {
            assertEquals("o\n", call("POST", session + "/xhr", "").body());
        }

        void send(JsonObject frame) throws IOException, InterruptedException {
            assertEquals(204, call("POST", session + "/xhr_send", new JsonArray().add(frame.encode()).encode()).statusCode());
        }

        JsonObject next() throws IOException, InterruptedException {
            while (came.isEmpty()) {
                var body = call("POST", session + "/xhr", "").body();
                if (body.startsWith("a")) {
                    new JsonArray(body.substring(1)).forEach(frame -> came.add(new JsonObject((String) frame)));
                } else {
                    assertEquals("h\n", body, "the session is over");
                }
            }
            return came.poll();
        }

        HttpResponse<String> call(String method, String path, String body) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + nodes.first().port() + path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "text/plain")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            // The server closes the connection after each poll, so none is used twice.
            try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                return http.send(request.build(), BodyHandlers.ofString());
            }
        }
    }
}
