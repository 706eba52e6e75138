package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

@OnNodes(settings = "GATHERING_AUTH_TOKEN_TTL=5s")
class TokenEndTest extends Cast {

    private static final int SIGN_IN_AGAIN = 4001;

    @Test
    void aSocketLivesUntilItsLastTokenEnds() {
        var steady = stranger();
        var prolonged = stranger();
        var first = logIn();
        var firstEnd = expiry(steady.open(first).body());
        assertEquals(firstEnd, expiry(prolonged.open(first).body()));

        var lastEnd = firstEnd;
        while (!lastEnd.isAfter(firstEnd)) {
            lastEnd = expiry(prolonged.open(logIn()).body());
        }

        assertEquals(SIGN_IN_AGAIN, steady.closeCode());
        assertFalse(steady.closedAt().isBefore(firstEnd));
        assertEquals(SIGN_IN_AGAIN, prolonged.closeCode());
        assertFalse(prolonged.closedAt().isBefore(lastEnd));
        nobody.with(first).get("/auth/me").is(401);
    }

    private String logIn() {
        return nobody.post("/auth/login", new JsonObject().put("email", "alice@test.com").put("password", "alice123"))
                .is(200).json().getString("access_token");
    }

    private static Instant expiry(JsonObject opened) {
        return Instant.parse(opened.getString("expires_at"));
    }
}
