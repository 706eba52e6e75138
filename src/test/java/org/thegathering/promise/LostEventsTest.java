package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** Two nodes that share the database alone: the bus loses everything, and yet everything arrives. */
@OnNodes(value = 2, joined = false, settings = "GATHERING_LIMITS_ENABLED=false")
class LostEventsTest extends Cast {

    private Target room;

    @BeforeEach
    void spreadOut() {
        room = newRoom();
        bob.goesTo(nodes.second());
        alice.joins(room).listensTo(room);
        bob.joins(room).listensTo(room);
    }

    @Test
    void evenTheLastMessageArrives() {
        alice.says(room, "nobody tells you");

        bob.hears("nobody tells you");
        bob.says(room, "nor you");
        alice.hears("nor you");
    }

    @Test
    void manyArriveInTheirOrder() {
        for (int i = 0; i < 1500; i++) {
            (i % 2 == 0 ? alice : bob).live().begin("chat.post", Path.named(room).put("content", "message " + i));
        }

        alice.hears("message 1499");
        bob.hears("message 1498");
        bob.hears("message 1499");
        alice.hears("message 1498");
        assertEquals(1500, alice.heard(room).size());
        assertEquals(alice.heard(room), bob.heard(room));
        assertEquals(IntStream.range(0, 750).mapToObj(i -> "message " + 2 * i).toList(),
                bob.heard(room).stream().filter(text -> text.matches(".*[02468]")).toList());
    }

    @Test
    void comingsGoingsAndTheEndArrive() {
        carol.joins(room);
        bob.notices(room, "people");
        bob.goesTo(nodes.first()).leaves(room);
        alice.says(room, "after");

        assertEquals("left", bob.notices(room, "removed").getString("reason"));
        assertEquals(List.of(), bob.heard(room));
    }

    @Test
    void aClosingArrives() {
        var chat = alice.stepsAsideWith(bob);
        bob.listensTo(chat);

        close(room);

        bob.notices(room, "closed");
        bob.notices(chat, "closed");
    }

    @Test
    void unreadArrives() {
        var chat = alice.stepsAsideWith(bob);
        bob.listensToNews();

        alice.says(chat, "psst");

        assertEquals(1, bob.isTold("unread").getInteger("unread"));
    }
}
