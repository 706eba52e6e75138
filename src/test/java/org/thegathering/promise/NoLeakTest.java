package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** What is said in private reaches no third person, however they try. */
class NoLeakTest extends Cast {

    private static final String SECRET = "the honey is under the oak";

    @Test
    void aPrivateMessageStaysBetweenTheTwo() {
        List.of(alice, bob, carol).forEach(person -> person.joins(lobby));
        var chat = alice.stepsAsideWith(bob);
        bob.listensTo(chat);
        for (var third : List.of(carol, dave, keeper)) {
            third.listensToNews();
            tryToListen(third, chat);
        }
        carol.listensTo(lobby);

        alice.says(chat, SECRET);
        alice.posts(chat, SECRET + " indeed");

        bob.hears(SECRET + " indeed");
        for (var third : List.of(carol, dave, keeper)) {
            tryToListen(third, chat);
            third.hearsNothing();
            assertFalse(third.live().everything().toString().contains(SECRET), third.name());
            assertFalse(everythingByRest(third, chat).contains(SECRET), third.name());
        }
    }

    private static void tryToListen(Actor who, Target chat) {
        for (var after : new String[] {null, "0", "999"}) {
            assertEquals(403, who.live().register(chat.address(), after, null).frame().getInteger("failureCode"));
        }
        assertEquals(403, who.live().ask("chat.typing", Path.named(chat)).frame().getInteger("failureCode"));
        assertEquals(403, who.live().ask("chat.read", Path.named(chat).put("seq", 1)).frame().getInteger("failureCode"));
        assertEquals(403, who.live().ask("chat.post", Path.named(chat).put("content", "hi")).frame().getInteger("failureCode"));
    }

    private static String everythingByRest(Actor who, Target chat) {
        var all = new StringBuilder();
        for (var path : List.of(Path.of(chat) + "/messages", Path.of(chat) + "/messages?before=99", Path.of(chat) + "/participants",
                "/conversations/", "/rooms/", "/rooms/1", "/rooms/1/users", "/rooms/1/messages", "/auth/me")) {
            all.append(who.rest().get(path).text());
        }
        all.append(who.rest().post(Path.of(chat) + "/messages", new JsonObject().put("content", "hi")).is(403).text());
        return all.toString();
    }

    @Test
    void aRoomIsSilentToThoseWhoLeftIt() {
        alice.joins(lobby).listensTo(lobby);
        carol.joins(lobby).listensTo(lobby).leaves(lobby);

        alice.says(lobby, SECRET);

        alice.hears(SECRET);
        assertEquals(403, carol.live().register(lobby.address(), "0", null).frame().getInteger("failureCode"));
        carol.hearsNothing();
        assertFalse(carol.live().everything().toString().contains(SECRET));
        carol.rest().get(Path.of(lobby) + "/messages").is(403);
    }

    @Test
    void aSocketOnWhichNobodySignedInHearsNothing() {
        var stranger = stranger();
        stranger.register(lobby.address());
        alice.joins(lobby).listensTo(lobby);

        alice.says(lobby, SECRET);

        alice.hears(SECRET);
        stranger.ping();
        assertFalse(stranger.everything().toString().contains(SECRET));
    }
}
