package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** The people of a node that went away, and who did not come back, are missed by those that remain. */
@OnNodes(value = 2, settings = "GATHERING_DELIVERY_AWAY_AFTER=2s")
class GoneNodeTest extends Cast {

    @Test
    void itsPeopleAreShownAsAwayUntilTheyAreBack() {
        var room = newRoom();
        alice.joins(room).listensTo(room);
        bob.goesTo(nodes.second()).joins(room).listensTo(room);
        carol.goesTo(nodes.second()).joins(room).listensTo(room).isCutOff();
        assertEquals(carol.id(), alice.notices(room, "presence").getLong("user_id"));

        nodes.second().stop();

        var missed = alice.notices(room, "presence");
        assertEquals(bob.id(), missed.getLong("user_id"));
        assertEquals("away", missed.getString("status"));
        bob.goesTo(nodes.first()).anotherSocket();
        bob.listensTo(room);
        assertEquals("available", alice.notices(room, "presence").getString("status"));
    }
}
