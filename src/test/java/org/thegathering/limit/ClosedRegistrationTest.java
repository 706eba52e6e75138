package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

@OnNodes(settings = "GATHERING_REGISTRATION_MODE=closed")
class ClosedRegistrationTest extends Cast {

    @Test
    void letsNobodyInByWhateverInvitation() {
        var token = keeper.rest().post("/invitations", new JsonObject()).is(201).json().getString("token");
        var account = new JsonObject().put("email", "new@test.com").put("username", "New").put("password", "correct horse");

        assertEquals("closed", nobody.get("/auth/registration").is(200).json().getString("mode"));
        var refusal = nobody.post("/auth/register", account.put("invitation", token));

        assertEquals("registration_closed", refusal.is(403).json().getString("error_code"));
    }
}
