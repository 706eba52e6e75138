package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** How many sessions an account has at a time, on two nodes. */
@OnNodes(value = 2, settings = "GATHERING_AUTH_SESSIONS_PER_ACCOUNT=3")
class SessionCapTest extends Cast {

    private static final int MOST = 3;

    @Test
    void oneMoreEndsTheOneThatWasNotUsedForLongest() {
        var erin = newcomer();
        var idle = logIn(erin, 1);
        var used = refresh(logIn(erin, 2));
        var socket = stranger(nodes.second());
        socket.open(idle.getString("access_token")).body();
        socket.register("user.me").body();
        refresh(used);

        // Of four, the first that the newcomer began goes, then the idle one.
        logIn(erin, 1);
        status(200, idle);
        logIn(erin, 2);

        assertEquals("crowded_out", socket.take("user.me", "session.ended").getString("reason"));
        assertEquals(4003, socket.closeCode());
        status(401, idle);
        assertEquals(401, turn(idle).status());
        status(200, used);
        assertEquals(MOST, sessions(used).size());
    }

    @Test
    void manyAtOnceKeepToIt() {
        var erin = newcomer();

        var tokens = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> logIn(erin, n)))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();

        var alive = tokens.stream().filter(each -> turn(each).status() == 200).toList();
        assertEquals(MOST, alive.size());
    }

    private JsonObject logIn(Actor who, int n) {
        var credentials = new JsonObject().put("email", who.name() + "@test.com").put("password", "guest1234");
        return nobody.at(n % 2 == 0 ? nodes.first() : nodes.second()).post("/auth/login", credentials).is(200).json();
    }

    private JsonObject refresh(JsonObject tokens) {
        return turn(tokens).is(200).json();
    }

    private Answer turn(JsonObject tokens) {
        return nobody.post("/auth/refresh", new JsonObject().put("refresh_token", tokens.getString("refresh_token")));
    }

    private List<JsonObject> sessions(JsonObject tokens) {
        return nobody.with(tokens.getString("access_token")).get("/auth/sessions").is(200).list();
    }

    /** A node hears of an end from the one that made it. */
    private void status(int expected, JsonObject tokens) {
        var client = nobody.with(tokens.getString("access_token"));
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (Stream.of(nodes.first(), nodes.second()).anyMatch(node -> client.at(node).get("/auth/me").status() != expected)) {
            assertTrue(System.nanoTime() < deadline, () -> "never " + expected);
        }
    }
}
