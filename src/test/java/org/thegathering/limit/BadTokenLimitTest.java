package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

@OnNodes(settings = {
    "GATHERING_LIMITS_SOCKETS_FAILED_OPENS_BURST=5",
    "GATHERING_LIMITS_SOCKETS_FAILED_OPENS_PER_MINUTE=1"
})
class BadTokenLimitTest extends Cast {

    @Test
    void looksAtSoManyBadTokensFromOneNetwork() {
        alice.live().ping();
        for (int bad = 0; bad < 5; bad++) {
            var guessing = stranger();
            guessing.begin("session.open", new JsonObject().put("token", "guess" + bad));
            assertEquals(4001, guessing.closeCode());
        }
        var refused = stranger();
        refused.begin("session.open", new JsonObject().put("token", "guess"));

        refused.takeRefusal(429);
        assertEquals(4012, refused.closeCode());
        alice.live().ping();
    }
}
