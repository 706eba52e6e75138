package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

/** The first frame of a socket, and what a later token does. */
class SigningInTest extends Cast {

    private static final int SIGN_IN_AGAIN = 4001;

    @Test
    void tellsWhoOneIsAndUntilWhen() {
        var opened = stranger().open(alice.token()).body();

        assertEquals(alice.id(), opened.getLong("user_id"));
        assertEquals("Alice", opened.getString("username"));
        assertEquals(alice.rest().get("/rooms/1").header("Gathering-Epoch"), opened.getString("epoch"));
        var minutes = Duration.between(Instant.now(), Instant.parse(opened.getString("expires_at"))).toMinutes();
        assertTrue(minutes > 0 && minutes <= 15, opened::encode);
    }

    @Test
    void onlyAPingMayComeBefore() {
        var stranger = stranger().ping();

        stranger.register(lobby.address()).refuses(401, "Authentication required");
        stranger.register("user.me").refuses(401, "Authentication required");
        stranger.ask("chat.post", new JsonObject().put("room_id", 1).put("content", "hi")).refuses(401, "Authentication required");
        stranger.send(new JsonObject().put("type", "publish").put("address", "room.1").put("body", new JsonObject()));
        stranger.takeRefusal(401);

        stranger.open(alice.token()).body();
    }

    @Test
    void aBadTokenIsToldAndEndsTheConnection() {
        for (var token : new String[] {"nonsense", "", alice.token() + "x"}) {
            var stranger = stranger();

            assertEquals(401, stranger.open(token).frame().getInteger("failureCode"));
            stranger.takeRefusal(SIGN_IN_AGAIN);
            assertEquals(SIGN_IN_AGAIN, stranger.closeCode());
        }
    }

    @Test
    void noTokenAtAllIsABadOne() {
        var stranger = stranger();

        assertEquals(401, stranger.ask("session.open", new JsonObject().put("token", 7)).frame().getInteger("failureCode"));
        assertEquals(SIGN_IN_AGAIN, stranger.closeCode());
    }

    @Test
    void whoDoesNotSignInIsSentAway() {
        var began = Instant.now();
        var stranger = stranger();

        assertEquals(SIGN_IN_AGAIN, stranger.closeCode());
        assertTrue(Duration.between(began, stranger.closedAt()).toSeconds() >= 9);
    }

    @Test
    void aBadTokenLaterChangesNothing() {
        alice.joins(lobby).listensTo(lobby);

        alice.live().ask("session.open", new JsonObject().put("token", "nonsense")).frame();
        assertEquals(401, alice.live().open("nonsense").frame().getInteger("failureCode"));

        alice.posts(lobby, "still here");
        alice.hears("still here");
        assertFalse(alice.live().isClosed());
    }

    @Test
    void theSameUsersTokenIsWelcomeAgain() {
        alice.joins(lobby).listensTo(lobby);

        assertEquals(alice.id(), alice.live().open(alice.token()).body().getLong("user_id"));

        alice.posts(lobby, "still listening");
        alice.hears("still listening");
    }

    @Test
    void anotherUsersTokenEndsTheConnection() {
        alice.joins(lobby).listensTo(lobby);

        alice.live().begin("session.open", new JsonObject().put("token", bob.token()));

        assertEquals(SIGN_IN_AGAIN, alice.live().closeCode());
    }

    @Test
    void aNewNameIsTold() {
        var erin = newcomer();
        erin.rest().patch("/auth/me", new JsonObject().put("username", "Erinnew")).is(200);

        assertEquals("Erinnew", stranger().open(erin.token()).body().getString("username"));
    }
}
