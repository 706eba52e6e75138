package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.LiveClient;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.TestNode;

/** A session that ends at one node is over at the other: its tokens and its sockets. */
@OnNodes(2)
class SessionEndsTest extends Cast {

    private static final int SESSION_ENDED = 4003;

    @Test
    void signingOutAtOneNodeClosesTheSocketAtTheOther() {
        var erin = newcomer();
        var tokens = logIn(erin);
        var socket = at(nodes.second(), erin, tokens);

        nobody.with(access(tokens)).post("/auth/logout").is(200);

        endsWith("logged_out", socket);
        nobody.at(nodes.second()).with(access(tokens)).get("/auth/me").refuses(401, "This session has ended");
    }

    @Test
    void endingTheOthersClosesTheirSocketsEverywhere() {
        var erin = newcomer();
        var tokens = logIn(erin);
        var socket = at(nodes.second(), erin, tokens);

        erin.goesTo(nodes.first()).rest().delete("/auth/sessions").is(200);

        endsWith("ended_elsewhere", socket);
    }

    @Test
    void takingAnAccountsRightByHandEndsItsSessions() throws SQLException {
        var erin = newcomer();
        var tokens = logIn(erin);
        var sockets = List.of(at(nodes.first(), erin, tokens), at(nodes.second(), erin, tokens));

        setActive(erin, false);
        sockets.forEach(socket -> endsWith("account_disabled", socket));
        nobody.at(nodes.second()).with(access(tokens)).get("/auth/me").is(401);
        nobody.post("/auth/refresh", new JsonObject().put("refresh_token", tokens.getString("refresh_token"))).is(401);
        nobody.post("/auth/login", credentials(erin)).is(401);

        setActive(erin, true);
        nobody.with(access(tokens)).get("/auth/me").is(401);
        nobody.with(access(logIn(erin))).get("/auth/me").is(200);
    }

    @Test
    void aSocketThatOpensWhileItsSessionEndsDoesNotStay() {
        var erin = newcomer();
        for (int i = 0; i < 20; i++) {
            var tokens = logIn(erin);
            var socket = stranger(nodes.second());
            var reply = socket.begin("session.open", new JsonObject().put("token", access(tokens)));
            nobody.with(access(tokens)).post("/auth/logout").is(200);

            socket.await(reply, "session.open");
            int code = socket.closeCode();
            assertTrue(code == SESSION_ENDED || code == 4001, () -> "closed with " + code);
        }
    }

    private LiveClient at(TestNode node, Actor person, JsonObject tokens) {
        var socket = stranger(node);
        assertEquals(person.id(), socket.open(access(tokens)).body().getLong("user_id"));
        socket.register("user.me").body();
        return socket;
    }

    private static void endsWith(String reason, LiveClient socket) {
        assertEquals(reason, socket.take("user.me", "session.ended").getString("reason"));
        socket.takeRefusal(SESSION_ENDED);
        assertEquals(SESSION_ENDED, socket.closeCode());
    }

    private void setActive(Actor person, boolean is) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update users set is_active = " + is + " where id = " + person.id()));
        }
    }

    private JsonObject logIn(Actor person) {
        return nobody.post("/auth/login", credentials(person)).is(200).json();
    }

    private static String access(JsonObject tokens) {
        return tokens.getString("access_token");
    }

    private static JsonObject credentials(Actor person) {
        return new JsonObject().put("email", person.name() + "@test.com").put("password", "guest1234");
    }
}
