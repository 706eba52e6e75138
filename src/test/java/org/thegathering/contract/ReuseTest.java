package org.thegathering.contract;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** A refresh token that was used before comes again, and no grace is left. */
@OnNodes(settings = "GATHERING_AUTH_REFRESH_GRACE=0ms")
class ReuseTest extends Cast {

    private static final int SESSION_ENDED = 4003;

    @Test
    void endsTheWholeSessionAndNoOther() {
        var stolen = logIn();
        var untouched = logIn();
        var next = refresh(stolen).is(200).json();
        var socket = stranger();
        socket.open(next.getString("access_token")).body();

        refresh(stolen).refuses(401, "This session has ended; sign in again");

        socket.takeRefusal(SESSION_ENDED);
        refresh(next).is(401);
        nobody.with(next.getString("access_token")).get("/auth/me").refuses(401, "This session has ended");
        refresh(untouched).is(200);
        nobody.with(untouched.getString("access_token")).get("/auth/me").is(200);
    }

    private JsonObject logIn() {
        return nobody.post("/auth/login", new JsonObject().put("email", "alice@test.com").put("password", "alice123")).is(200).json();
    }

    private Answer refresh(JsonObject tokens) {
        return nobody.post("/auth/refresh", new JsonObject().put("refresh_token", tokens.getString("refresh_token")));
    }
}
