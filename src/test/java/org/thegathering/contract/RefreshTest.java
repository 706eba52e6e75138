package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** Staying signed in with a refresh token, at two nodes that share nothing but the database. */
@OnNodes(value = 2, joined = false)
class RefreshTest extends Cast {

    private static final String OVER = "This session has ended; sign in again";

    @Test
    void eachTurnGivesTheNextTokens() {
        var tokens = logIn();
        var seen = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            assertTrue(seen.add(tokens.getString("refresh_token")));
            tokens = refresh(tokens).is(200).json();
            assertEquals("bearer", tokens.getString("token_type"));
            assertEquals(alice.id(), tokens.getLong("user_id"));
            assertEquals("Alice", nobody.with(tokens.getString("access_token")).get("/auth/me").is(200).json().getString("username"));
        }
    }

    @Test
    void aTokenThatIsTwoTurnsOldEndsTheSession() {
        var first = logIn();
        var second = refresh(first).is(200).json();
        var third = refresh(second).is(200).json();

        refresh(first).refuses(401, OVER);

        refresh(third).refuses(401, OVER);
    }

    @Test
    void tabsThatRaceGetTheSameNextToken() throws Exception {
        var first = logIn();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
                    .map(tab -> tabs.submit(() -> refreshAt(tab % 2 == 0, first).is(200).json()))
                    .toList();
            var next = new HashSet<String>();
            for (var each : asked) {
                next.add(each.get().getString("refresh_token"));
                nobody.with(each.get().getString("access_token")).get("/auth/me").is(200);
            }
            assertEquals(1, next.size(), "the chain forked");
            assertNotEquals(first.getString("refresh_token"), next.iterator().next());
            refresh(new JsonObject().put("refresh_token", next.iterator().next())).is(200);
        }
    }

    @Test
    void anAnswerThatGotLostIsGivenAgain() {
        var first = logIn();
        refresh(first).is(200);

        var again = refresh(first).is(200).json();

        refresh(again).is(200);
    }

    @Test
    void whatIsNoRefreshTokenIsRefused() {
        var tokens = logIn();
        var made = new JsonObject().put("refresh_token", "A".repeat(tokens.getString("refresh_token").length()));

        refresh(made).refuses(401, OVER);
        refresh(new JsonObject().put("refresh_token", "nonsense")).refuses(401, OVER);
        refresh(new JsonObject().put("refresh_token", tokens.getString("access_token").substring(0, 100))).refuses(401, OVER);
        nobody.post("/auth/refresh").refuses(401, "Authentication required");
        nobody.post("/auth/refresh", new JsonObject()).refuses(401, "Authentication required");
        nobody.with(tokens.getString("refresh_token")).get("/auth/me").is(401);
        refresh(tokens).is(200);
    }

    @Test
    void theEndOfAnotherSessionsTokenEndsNothing() {
        var own = logIn();
        var other = logIn();
        var half = own.getString("refresh_token").length() / 2;
        var mixed = other.getString("refresh_token").substring(0, half) + own.getString("refresh_token").substring(half);

        refresh(new JsonObject().put("refresh_token", mixed)).is(401);

        refresh(own).is(200);
    }

    private JsonObject logIn() {
        return nobody.post("/auth/login", new JsonObject().put("email", "alice@test.com").put("password", "alice123")).is(200).json();
    }

    private Answer refresh(JsonObject tokens) {
        return refreshAt(false, tokens);
    }

    private Answer refreshAt(boolean second, JsonObject tokens) {
        var body = new JsonObject().put("refresh_token", tokens.getString("refresh_token"));
        return nobody.at(second ? nodes.second() : nodes.first()).post("/auth/refresh", body);
    }
}
