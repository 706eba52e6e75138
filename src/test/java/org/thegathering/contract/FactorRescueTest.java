package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.CodeApp;
import org.thegathering.testing.OnNodes;

/** Somebody lost their second factor, and an administrator takes it off. */
@OnNodes(value = 2, mail = true)
class FactorRescueTest extends Cast {

    private static final JsonObject LOST = new JsonObject().put("reason", "lost the telephone, called me");

    @Test
    void thePasswordAloneOpensAgainAndTheOwnerIsTold() throws Exception {
        var erin = newcomer();
        var codes = setUpCodes(erin);
        var token = logIn(erin).is(401).json().getString("token");

        takeOff(keeper, erin).is(200);

        erin.signsInAnew().goesTo(nodes.second());
        var factors = erin.rest().get("/auth/factors").is(200).json();
        assertNull(factors.getJsonObject("totp"));
        assertEquals(0, factors.getInteger("recovery_codes_left"));
        assertNotNull(factors.getString("taken_off_at"));
        nobody.post("/auth/login/factor", new JsonObject().put("token", token).put("code", codes.getFirst())).is(401);

        assertTrue(post.letterTo(erin.name() + "@test.com").text().contains("took the one-time codes off your account"));
    }

    @Test
    void theSessionsEndOnEveryNode() {
        var erin = newcomer();
        setUpCodes(erin);
        erin.goesTo(nodes.second());
        var socket = erin.live();
        socket.register("user.me").body();

        takeOff(keeper, erin).is(200);

        assertEquals("factor_taken_off", socket.take("user.me", "session.ended").getString("reason"));
        assertEquals(4003, socket.closeCode());
        erin.rest().get("/auth/me").is(401);
        assertEquals(401, erin.refreshes().status());
        erin.signsInAnew();
    }

    @Test
    void whoSetsUpCodesAgainIsToldNoLonger() {
        var erin = newcomer();
        setUpCodes(erin);
        takeOff(keeper, erin).is(200);

        erin.signsInAnew();
        setUpCodes(erin);

        assertNull(erin.rest().get("/auth/factors").is(200).json().getString("taken_off_at"));
        logIn(erin).is(401);
    }

    /** Who has lost them has tried: the wrong ones don't keep them from setting up others. */
    @Test
    void wrongCodesAreForgotten() {
        var erin = newcomer();
        setUpCodes(erin);
        for (int wrong = 0; wrong < 20; wrong++) {
            erin.rest().post("/auth/factors/totp/remove", new JsonObject().put("code", "nonsense")).is(403);
        }
        takeOff(keeper, erin).is(200);

        erin.signsInAnew();
        setUpCodes(erin);
    }

    @Test
    void itIsWrittenDownWithTheReason() {
        var erin = newcomer();
        setUpCodes(erin);
        takeOff(keeper, erin).is(200);

        var entry = keeper.rest().get("/audit?page_size=1").is(200).list().getFirst();
        assertEquals("second_factor_taken_off", entry.getString("act"));
        assertEquals(erin.id(), entry.getLong("subject_id"));
        assertEquals(LOST.getString("reason"), entry.getString("reason"));
        erin.signsInAnew();
    }

    @Test
    void onlyAnAdministratorDoesItAndForSomebodyElse() {
        var erin = newcomer();
        setUpCodes(erin);

        takeOff(alice, erin).refuses(403, "Admin privileges required");
        takeOff(erin, erin).is(403);
        takeOff(keeper, keeper).refuses(400, "Nobody does that to themselves");
        keeper.rest().delete("/users/" + erin.id() + "/factors/totp", new JsonObject()).faults("missing body.reason");
        keeper.rest().delete("/users/999999/factors/totp", LOST).refuses(404, "Nobody has this number");
        takeOff(keeper, bob).refuses(404, "No codes are set up");
        logIn(erin).is(401);
    }

    private static Answer takeOff(Actor by, Actor whom) {
        return by.rest().delete("/users/" + whom.id() + "/factors/totp", LOST);
    }

    /** @return the recovery codes */
    private static List<String> setUpCodes(Actor who) {
        var secret = who.rest().post("/auth/factors/totp", new JsonObject().put("password", "guest1234")).is(201).json();
        var code = new CodeApp(secret.getString("secret")).next();
        return who.rest().post("/auth/factors/totp/confirm", new JsonObject().put("code", code)).is(200).json()
                .getJsonArray("recovery_codes").stream().map(String.class::cast).toList();
    }

    private Answer logIn(Actor who) {
        return nobody.post("/auth/login", new JsonObject().put("email", who.name() + "@test.com").put("password", "guest1234"));
    }
}
