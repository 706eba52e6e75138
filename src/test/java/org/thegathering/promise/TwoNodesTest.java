package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** Alice and Carol at one node, Bob and Dave at another: nobody notices. */
@OnNodes(2)
class TwoNodesTest extends Cast {

    private Target room;

    @BeforeEach
    void spreadOut() {
        room = newRoom();
        bob.goesTo(nodes.second());
        dave.goesTo(nodes.second());
    }

    @Test
    void aMessageCrosses() {
        alice.joins(room).listensTo(room);
        bob.joins(room).listensTo(room);

        assertEquals(alice.says(room, "over there"), bob.hears("over there").getJsonObject("message"));
        bob.posts(room, "over here");
        alice.hears("over here");
    }

    @Test
    void comingsAndGoingsCross() {
        alice.joins(room).listensTo(room);

        bob.joins(room);
        assertEquals(2, alice.notices(room, "people").getInteger("user_count"));
        bob.leaves(room);
        assertEquals(1, alice.notices(room, "people").getInteger("user_count"));
    }

    @Test
    void leavingAtOneNodeEndsHearingAtTheOther() {
        alice.joins(room).listensTo(room);
        bob.joins(room).listensTo(room);
        alice.says(room, "before");

        bob.goesTo(nodes.first()).leaves(room);
        alice.says(room, "after");

        bob.hears("before");
        bob.notices(room, "removed");
        alice.hears("after");
        dave.joins(room).listensTo(room);
        alice.says(room, "end");
        dave.hears("end");
        bob.hearsNothing();
    }

    @Test
    void aClosingCrosses() {
        alice.joins(room);
        bob.joins(room);
        var chat = alice.stepsAsideWith(bob);
        bob.listensToNews().listensTo(room).listensTo(chat);

        close(room);

        bob.notices(room, "closed");
        bob.notices(chat, "closed");
        bob.isTold("removed");
        bob.isTold("room.changed");
    }

    @Test
    void ownNewsAndSignalsCross() {
        alice.joins(room);
        bob.joins(room).listensToNews();

        var chat = alice.stepsAsideWith(bob);
        bob.isTold("invited");
        bob.listensTo(chat);
        alice.says(chat, "hi");
        assertEquals(1, bob.isTold("unread").getInteger("unread"));
        alice.live().ask("chat.typing", Path.named(chat)).body();
        bob.notices(chat, "typing");
        alice.becomes("busy");
        bob.notices(chat, "presence");
    }

    @Test
    void aRepeatAtTheOtherNodeReturnsTheFirstMessage() {
        alice.joins(room).listensTo(room);
        var body = new JsonObject().put("content", "once").put("client_id", UUID.randomUUID().toString());

        var first = alice.rest().post(Path.of(room) + "/messages", body).is(200).json();

        alice.goesTo(nodes.second());
        assertEquals(first, alice.rest().post(Path.of(room) + "/messages", body).is(200).json());
        alice.anotherSocket();
        assertEquals(first, alice.live().ask("chat.post", Path.named(room).mergeIn(body)).body());
        alice.rest().post(Path.of(room) + "/messages", body.copy().put("content", "other")).is(409);
    }

    @Test
    void bothNodesKeepOneOrder() {
        List.of(alice, bob, carol, dave).forEach(person -> person.joins(room));
        List.of(alice, bob, carol, dave).forEach(person -> person.listensTo(room));
        for (int i = 0; i < 200; i++) {
            for (var person : List.of(alice, bob, carol, dave)) {
                person.live().begin("chat.post", Path.named(room).put("content", person.name() + " " + i));
            }
        }

        for (var person : List.of(alice, bob, carol, dave)) {
            List.of(alice, bob, carol, dave).forEach(other -> person.hears(other.name() + " 199"));
        }
        assertEquals(800, alice.heard(room).size());
        List.of(bob, carol, dave).forEach(person -> assertEquals(alice.heard(room), person.heard(room)));
    }

    @Test
    void aTokenOfOneNodeOpensTheOther() {
        assertEquals("Alice", alice.goesTo(nodes.second()).rest().get("/auth/me").is(200).json().getString("username"));
    }
}
