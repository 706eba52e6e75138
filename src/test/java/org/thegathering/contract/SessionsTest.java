package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.LiveClient;
import org.thegathering.testing.TestClient;

/** One's own sessions: seeing them, and ending them. */
class SessionsTest extends Cast {

    private static final int SESSION_ENDED = 4003;
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Test
    void showWhereOneIsSignedIn() {
        var erin = newcomer();
        var there = nobody.with("User-Agent", FIREFOX).post("/auth/login", credentials(erin)).is(200).json();

        var sessions = nobody.with(there.getString("access_token")).get("/auth/sessions").is(200).list();

        assertEquals(2, sessions.size());
        var current = sessions.getFirst();
        assertEquals("Firefox on Linux", current.getString("device"));
        assertEquals("127.0.0.0/24", current.getString("address"));
        assertEquals("password", current.getString("proof"));
        assertTrue(current.getBoolean("current"));
        assertFalse(sessions.getLast().getBoolean("current"));
    }

    @Test
    void goingEndsOneSessionWithItsSocketsAndTokens() {
        var erin = newcomer();
        var tokens = nobody.post("/auth/login", credentials(erin)).is(200).json();
        var leaving = nobody.with(tokens.getString("access_token"));
        var socket = listening(tokens);

        leaving.post("/auth/logout").is(200);

        endsWith("logged_out", socket);
        leaving.get("/auth/me").refuses(401, "This session has ended");
        leaving.post("/auth/logout").is(401);
        nobody.post("/auth/refresh", new JsonObject().put("refresh_token", tokens.getString("refresh_token"))).is(401);
        assertEquals(401, stranger().open(tokens.getString("access_token")).frame().getInteger("failureCode"));
        erin.rest().get("/auth/me").is(200);
    }

    @Test
    void oneOfThemCanBeEndedFromAnother() {
        var erin = newcomer();
        var lost = nobody.post("/auth/login", credentials(erin)).is(200).json();
        var socket = listening(lost);
        var id = idOf(lost);

        assertEquals(1, erin.rest().delete("/auth/sessions/" + id).is(200).json().getInteger("sessions_ended"));

        endsWith("ended_elsewhere", socket);
        erin.rest().delete("/auth/sessions/" + id).refuses(404, "Session not found");
        erin.live().ping();
    }

    @Test
    void allOthersCanBeEnded() {
        var erin = newcomer();
        var others = List.of(nobody.post("/auth/login", credentials(erin)).is(200).json(),
                nobody.post("/auth/login", credentials(erin)).is(200).json());
        var sockets = others.stream().map(this::listening).toList();
        erin.live().ping();

        assertEquals(2, erin.rest().delete("/auth/sessions").is(200).json().getInteger("sessions_ended"));

        sockets.forEach(socket -> endsWith("ended_elsewhere", socket));
        others.forEach(tokens -> nobody.with(tokens.getString("access_token")).get("/auth/me").is(401));
        assertEquals(1, erin.rest().get("/auth/sessions").is(200).list().size());
        erin.live().ping();
    }

    @Test
    void nobodySeesOrEndsSomebodyElses() {
        var erin = newcomer();
        var frank = newcomer();
        var id = current(erin.rest()).getLong("id");

        frank.rest().delete("/auth/sessions/" + id).refuses(404, "Session not found");
        frank.rest().delete("/auth/sessions/999999").refuses(404, "Session not found");
        frank.rest().delete("/auth/sessions").is(200);

        assertTrue(frank.rest().get("/auth/sessions").is(200).list().stream().noneMatch(session -> session.getLong("id").equals(id)));
        erin.rest().get("/auth/me").is(200);
    }

    @Test
    void aFreshTokenOfAnotherSessionTakesTheSocketOver() {
        var erin = newcomer();
        var first = nobody.post("/auth/login", credentials(erin)).is(200).json();
        var second = nobody.post("/auth/login", credentials(erin)).is(200).json();
        var socket = listening(first);
        socket.open(second.getString("access_token")).body();

        erin.rest().delete("/auth/sessions/" + idOf(first)).is(200);
        socket.ping();
        erin.rest().delete("/auth/sessions/" + idOf(second)).is(200);

        endsWith("ended_elsewhere", socket);
    }

    private LiveClient listening(JsonObject tokens) {
        var socket = stranger();
        socket.open(tokens.getString("access_token")).body();
        socket.register("user.me").body();
        return socket;
    }

    private static void endsWith(String reason, LiveClient socket) {
        assertEquals(reason, socket.take("user.me", "session.ended").getString("reason"));
        socket.takeRefusal(SESSION_ENDED);
        assertEquals(SESSION_ENDED, socket.closeCode());
    }

    private long idOf(JsonObject tokens) {
        return current(nobody.with(tokens.getString("access_token"))).getLong("id");
    }

    private static JsonObject current(TestClient client) {
        return client.get("/auth/sessions").is(200).list().stream()
                .filter(session -> session.getBoolean("current")).findFirst().orElseThrow();
    }

    private static JsonObject credentials(Actor newcomer) {
        return new JsonObject().put("email", newcomer.name() + "@test.com").put("password", "guest1234");
    }
}
