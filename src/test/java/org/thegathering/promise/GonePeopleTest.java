package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;
import org.thegathering.testing.TestNode;

/** People who go without a word are shown as away, and as before once they are back, on whichever node. */
@OnNodes(value = 2, settings = "GATHERING_DELIVERY_AWAY_AFTER=3s")
class GonePeopleTest extends Cast {

    private Target room;

    @BeforeEach
    void gather() {
        room = newRoom();
        List.of(alice, bob, carol).forEach(person -> person.joins(room).listensTo(room));
        bob.becomes("busy");
        assertEquals("busy", alice.notices(room, "presence").getString("status"));
        waitUntilKnown(nodes.first());
    }

    /** Whoever is connected to that node by now is known to be: one who came later has come and gone. */
    private void waitUntilKnown(TestNode node) {
        var witness = newcomer();
        witness.goesTo(node).joins(room).listensTo(room).isCutOff();
        assertPresence(witness, "away");
    }

    @Test
    void whoIsCutOffIsShownAsAwayUntilTheyAreBack() {
        bob.isCutOff();
        assertPresence(bob, "away");
        assertEquals("away", shown(bob));

        bob.goesTo(nodes.second()).listensTo(room);
        assertPresence(bob, "busy");
        assertEquals("busy", shown(bob));
    }

    @Test
    void whoComesBackAtOnceWasNeverGone() {
        bob.isCutOff().listensTo(room);
        carol.isCutOff();

        assertPresence(carol, "away");
        assertEquals("busy", shown(bob));
    }

    @Test
    void whoIsConnectedElsewhereIsThere() {
        var first = bob.live();
        bob.goesTo(nodes.second()).anotherSocket();
        bob.listensTo(room);
        waitUntilKnown(nodes.second());
        first.close();
        carol.isCutOff();

        assertPresence(carol, "away");
        assertEquals("busy", shown(bob));
    }

    @Test
    void aStatusThatIsSetMeanwhileStays() {
        bob.isCutOff();
        assertPresence(bob, "away");
        bob.becomes("available");
        assertPresence(bob, "available");

        bob.listensTo(room);
        carol.isCutOff();
        assertPresence(carol, "away");
        assertEquals("available", shown(bob));
    }

    private void assertPresence(Actor person, String status) {
        var presence = alice.notices(room, "presence");
        assertEquals(person.id(), presence.getLong("user_id"), presence::encode);
        assertEquals(status, presence.getString("status"));
    }

    private String shown(Actor person) {
        return alice.rest().get(Path.of(room) + "/users").is(200).json().getJsonArray("users").stream()
                .map(JsonObject.class::cast)
                .filter(user -> user.getLong("id") == person.id())
                .map(user -> user.getString("status"))
                .findFirst()
                .orElseThrow();
    }
}
