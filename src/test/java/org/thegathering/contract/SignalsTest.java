package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** Typing, reading and presence: to the others, and to nobody else. */
class SignalsTest extends Cast {

    private Target chat;

    @BeforeEach
    void talk() {
        List.of(alice, bob, carol).forEach(person -> person.joins(lobby));
        chat = alice.stepsAsideWith(bob);
        List.of(alice, bob).forEach(person -> person.listensTo(lobby).listensTo(chat));
        carol.listensTo(lobby);
    }

    @Test
    void typingReachesTheOthers() {
        assertEquals(new JsonObject(), alice.live().ask("chat.typing", Path.named(lobby)).body());

        assertEquals(alice.id(), bob.notices(lobby, "typing").getLong("user_id"));
        assertEquals(alice.id(), carol.notices(lobby, "typing").getLong("user_id"));
        alice.noticesNothing(lobby);
    }

    @Test
    void typingAsideStaysAside() {
        alice.live().ask("chat.typing", Path.named(chat)).body();

        bob.notices(chat, "typing");
        carol.noticesNothing(lobby);
        alice.noticesNothing(chat);
    }

    @Test
    void ownOtherSocketsHearNoSignals() {
        var tab = alice.live();
        alice.anotherSocket();
        alice.live().ask("chat.typing", Path.named(lobby)).body();

        bob.notices(lobby, "typing");
        tab.register("user.me").body();
        assertEquals(List.of(), tab.all(lobby.address()).stream().filter(body -> body.getString("type").equals("typing")).toList());
    }

    @Test
    void readingReachesTheOthersAndOnlyGrows() {
        long first = alice.says(chat, "one").getLong("seq");
        long second = alice.says(chat, "two").getLong("seq");

        bob.reads(chat, second).reads(chat, first).reads(chat, second);

        var read = alice.notices(chat, "read");
        assertEquals(second, read.getLong("seq"));
        assertEquals(bob.id(), read.getLong("user_id"));
        bob.live().ask("chat.typing", Path.named(chat)).body();
        alice.notices(chat, "typing");
        assertEquals(1, alice.live().all(chat.address()).stream().filter(body -> body.getString("type").equals("read")).count());
    }

    @Test
    void nobodyReadsBeyondTheEnd() {
        long last = alice.says(chat, "one").getLong("seq");

        bob.reads(chat, last + 1000);

        assertEquals(last, alice.notices(chat, "read").getLong("seq"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void presenceReachesTheOthersInRoomsAndConversations(boolean overRest) {
        if (overRest) {
            alice.becomes("busy");
        } else {
            assertEquals(new JsonObject(), alice.live().ask("presence.set", new JsonObject().put("status", "busy")).body());
        }

        var presence = bob.notices(chat, "presence");
        assertEquals(alice.id(), presence.getLong("user_id"));
        assertEquals("busy", presence.getString("status"));
        assertEquals(presence, bob.notices(lobby, "presence"));
        assertEquals(presence, carol.notices(lobby, "presence"));
        alice.noticesNothing(lobby);
        alice.noticesNothing(chat);
    }

    @Test
    void goingOutIsSeenInConversations() {
        alice.leaves(lobby);

        assertEquals("away", bob.notices(chat, "presence").getString("status"));
    }

    @Test
    void strangersSignalNothing() {
        dave.joins(gaming);
        for (var address : List.of("chat.typing", "chat.read")) {
            assertEquals(403, code(dave.live().ask(address, Path.named(chat).put("seq", 1))));
            assertEquals(403, code(dave.live().ask(address, Path.named(lobby).put("seq", 1))));
            assertEquals(404, code(dave.live().ask(address, Path.named(Target.conversation(999_999)).put("seq", 1))));
            assertEquals(404, code(dave.live().ask(address, Path.named(Target.room(999_999)).put("seq", 1))));
            assertEquals(422, code(dave.live().ask(address, new JsonObject().put("seq", 1))));
        }
        assertEquals(422, code(alice.live().ask("chat.read", Path.named(chat))));
        assertEquals(422, code(alice.live().ask("chat.read", Path.named(chat).put("seq", -1))));
        assertEquals(422, code(alice.live().ask("chat.read", Path.named(chat).put("seq", "1"))));
        assertEquals(422, code(alice.live().ask("presence.set", new JsonObject().put("status", "asleep"))));
        assertEquals(422, code(alice.live().ask("presence.set", new JsonObject())));
        alice.noticesNothing(chat);
    }

    private static int code(org.thegathering.testing.LiveClient.Reply reply) {
        assertEquals("err", reply.frame().getString("type"), reply.frame()::encode);
        return reply.frame().getInteger("failureCode");
    }
}
