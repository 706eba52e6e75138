package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

/** Who hears what, from which place in the order to which. */
class HearingTest extends Cast {

    @Test
    void everybodyInsideHearsWhatIsSaidInARoom() {
        alice.joins(lobby).listensTo(lobby);
        carol.joins(lobby).listensTo(lobby);

        alice.says(lobby, "hi");

        var heard = carol.hears("hi");
        assertEquals(alice.hears("hi"), heard);
        assertEquals("Alice", heard.getJsonObject("message").getString("sender_username"));
    }

    @Test
    void nobodyElsewhereHearsIt() {
        alice.joins(lobby).listensTo(lobby);
        dave.joins(gaming).listensTo(gaming);

        alice.says(lobby, "hi");

        alice.hears("hi");
        dave.hearsNothing();
    }

    @Test
    void aCircleIsHeardByItsPeopleWhereverTheyAre() {
        List.of(alice, bob, carol, dave).forEach(person -> person.joins(lobby));
        var circle = alice.gathers(bob, carol);
        bob.joins(gaming).listensTo(circle);
        carol.leaves(lobby).listensTo(circle);
        dave.listensTo(lobby);

        alice.says(circle, "among us");

        bob.hears("among us");
        carol.hears("among us");
        dave.hearsNothing();
    }

    @Test
    void comingsAndGoingsAreTold() {
        var room = newRoom();
        alice.joins(room).listensTo(room);

        bob.joins(room);
        var came = alice.notices(room, "people");
        assertEquals(List.of("Bob"), names(came, "joined"));
        assertEquals("available", ((JsonObject) came.getJsonArray("joined").getValue(0)).getString("status"));
        assertEquals(2, came.getInteger("user_count"));

        bob.joins(gaming);
        var went = alice.notices(room, "people");
        assertEquals(List.of("Bob"), names(went, "left"));
        assertEquals(List.of(), names(went, "joined"));
        assertEquals(1, went.getInteger("user_count"));
    }

    @Test
    void comingsInACrowdShareAFrameAndComeBeforeTheNextMessage() {
        var room = newRoom();
        alice.joins(room).listensTo(room);
        for (int i = 0; i < 16; i++) {
            alice.anotherSocket();
            alice.listensTo(room);
        }
        for (int i = 0; i < 6; i++) {
            bob.joins(room).leaves(room);
        }
        carol.joins(room);

        carol.says(room, "here I am");

        alice.hears("here I am");
        var frames = alice.live().all(room.address()).stream().filter(body -> body.getString("type").equals("people")).toList();
        assertEquals(List.of("Carol"), names(frames.getLast(), "joined"));
        assertEquals(2, frames.getLast().getInteger("user_count"));
    }

    @Test
    void leavingEndsItAtItsPlace() {
        listen();

        bob.says(lobby, "before");
        alice.leaves(lobby);
        bob.says(lobby, "after");

        bob.hears("after");
        assertEnded("left");
    }

    @Test
    void movingOnEndsItAtItsPlace() {
        listen();

        bob.says(lobby, "before");
        alice.joins(gaming);
        bob.says(lobby, "after");

        bob.hears("after");
        assertEnded("moved");
    }

    private void listen() {
        alice.joins(lobby).listensTo(lobby);
        bob.joins(lobby).listensTo(lobby);
    }

    private void assertEnded(String reason) {
        alice.hears("before");
        assertEquals(reason, alice.notices(lobby, "removed").getString("reason"));
        alice.hearsNothing();
        assertEquals("removed", alice.live().all(lobby.address()).getLast().getString("type"));
    }

    @Test
    void comingBackHasToBeSaid() {
        listen();
        alice.leaves(lobby).joins(lobby);

        bob.says(lobby, "after");

        bob.hears("after");
        alice.hearsNothing();
        alice.listensTo(lobby);
        bob.says(lobby, "again");
        alice.hears("again");
    }

    @Test
    void allTabsEndTogether() {
        listen();
        var tab = alice.live();
        alice.anotherSocket();
        alice.listensTo(lobby);

        alice.leaves(lobby);

        alice.notices(lobby, "removed");
        tab.take(lobby.address(), "removed");
    }

    @Test
    void closingIsToldOnceForAllAndIsTheLastThing() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        var chat = alice.stepsAsideWith(bob);
        List.of(alice, bob).forEach(person -> person.listensTo(room).listensTo(chat));
        alice.says(room, "last words");
        alice.says(chat, "aside");

        close(room);

        for (var person : List.of(alice, bob)) {
            person.hears("last words");
            person.hears("aside");
            person.notices(room, "closed");
            person.notices(chat, "closed");
            person.noticesNothing(room);
            person.noticesNothing(chat);
        }
    }

    private static List<String> names(JsonObject people, String list) {
        return people.getJsonArray(list).stream().map(person -> ((JsonObject) person).getString("username")).toList();
    }
}
