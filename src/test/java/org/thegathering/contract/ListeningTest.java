package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** Registering, and the answer to it. What comes afterwards is the promise's, and tested there. */
class ListeningTest extends Cast {

    @Test
    void theAnswerSaysUpToWhereAndOfWhichDatabase() {
        alice.joins(lobby).says(lobby, "before");
        var shown = alice.rest().get(Path.of(lobby));

        var listening = alice.live().register(lobby.address()).body();

        assertEquals(shown.seq(), listening.getLong("seq"));
        assertEquals(shown.header("Gathering-Epoch"), listening.getString("epoch"));
        assertFalse(listening.containsKey("reset"));
        assertFalse(alice.live().register("user.me").body().containsKey("seq"));
    }

    @Test
    void withoutAfterThereComesOnlyWhatComes() {
        alice.joins(lobby).says(lobby, "before");
        alice.listensTo(lobby).says(lobby, "now");

        alice.hears("now");
        assertEquals(List.of("now"), alice.heard(lobby));
    }

    @Test
    void anAfterMayBeANumberOrAText() {
        var room = newRoom();
        alice.joins(room).says(room, "one");

        alice.live().register(room.address(), 1, null).body();
        alice.hears("one");
        alice.live().register(room.address(), "1", null).body();
        alice.hears("one");
    }

    @Test
    void nobodyListensWhereTheyAreNot() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);
        carol.joins(gaming);

        assertEquals(403, refusal(carol.live().register(lobby.address())));
        assertEquals(403, refusal(carol.live().register(chat.address())));
        assertEquals(403, refusal(keeper.live().register(chat.address())));
        assertEquals(403, refusal(carol.live().register(chat.address(), "0", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"room.999999", "conversation.999999", "room.0", "room.-1", "room.x", "room.", "room.01", "room.1 ", "ROOM.1",
        "room.9223372036854775808", "user.1", "user.you", "", "events", "message.post", "live.door.1", "chat.post", "session.open",
        "__vertx.reply.1", "room.1.x", "user.me "})
    void whatIsNoAddressIsNotFound(String address) {
        alice.joins(lobby);

        alice.live().register(address).refuses(404, "Not Found");
    }

    @Test
    void aClosedRoomIsNotFound() {
        var room = newRoom();
        alice.joins(room);
        close(room);

        assertEquals(404, refusal(alice.live().register(room.address())));
        assertEquals(404, refusal(alice.live().register(room.address(), "0", null)));
    }

    @Test
    void anAfterThatIsNoSeqIsRefused() {
        alice.joins(lobby);
        for (var after : new Object[] {"-1", "x", "1.5", "", 1.5, true, -1, new JsonObject(), "99999999999999999999"}) {
            assertEquals(422, refusal(alice.live().register(lobby.address(), after, null)), String.valueOf(after));
        }
    }

    @Test
    void anotherEpochOrAnAfterBeyondTheEndStartsAfresh() {
        var room = newRoom();
        alice.joins(room).says(room, "before");
        var epoch = alice.rest().get(Path.of(room)).header("Gathering-Epoch");

        assertTrue(alice.live().register(room.address(), "0", "another").body().getBoolean("reset"));
        assertTrue(alice.live().register(room.address(), "3", epoch).body().getBoolean("reset"));
        alice.says(room, "after");
        assertEquals(2, alice.hears("after").getLong("prev"));
        assertEquals(List.of("after"), alice.heard(room));
        assertFalse(alice.live().register(room.address(), "3", epoch).body().containsKey("reset"));
    }

    @Test
    void registeringAgainStartsAfresh() {
        var room = newRoom();
        alice.joins(room).listensTo(room);
        alice.says(room, "one");
        alice.hears("one");

        alice.listensTo(room, 1);
        alice.hears("one");
        alice.listensTo(room);
        alice.says(room, "two");

        alice.hears("two");
        assertEquals(List.of("one", "one", "two"), alice.heard(room));
    }

    @Test
    void unregisteringEndsIt() {
        alice.joins(lobby).listensTo(lobby);
        bob.joins(lobby).listensTo(lobby);

        alice.live().unregister(lobby.address());
        bob.says(lobby, "psst");

        bob.hears("psst");
        alice.hearsNothing();
    }

    @Test
    void unregisteringWhatNobodyListensToDoesNothing() {
        alice.live().unregister(lobby.address());
        alice.live().unregister("user.me");
        alice.live().unregister("nonsense");
    }

    @Test
    void whileTheRoomIsLoudNothingComesAfterUnregistering() {
        alice.joins(lobby);
        bob.joins(lobby);
        for (int round = 0; round < 40; round++) {
            alice.listensTo(lobby);
            for (int i = 0; i < 10; i++) {
                bob.live().begin("chat.post", Path.named(lobby).put("content", "loud " + round + " " + i));
            }
            alice.live().take(lobby.address(), "message");
            alice.live().unregister(lobby.address());
        }
        alice.hearsNoMore();
    }

    @Test
    void anArchivedConversationCanStillBeReplayed() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        carol.joins(room);
        var chat = alice.stepsAsideWith(bob);
        alice.says(chat, "remember this");
        close(room);

        bob.listensTo(chat, 0);

        bob.hears("remember this");
        assertEquals(2, bob.notices(chat, "closed").getLong("seq"));
        assertEquals(2, bob.live().register(chat.address()).body().getLong("seq"));
        assertEquals(403, refusal(carol.live().register(chat.address())));
    }

    private static int refusal(org.thegathering.testing.LiveClient.Reply reply) {
        assertEquals("err", reply.frame().getString("type"), reply.frame()::encode);
        assertFalse(reply.frame().getString("message").isBlank());
        return reply.frame().getInteger("failureCode");
    }
}
