package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

class DeletingTest extends Cast {

    private static final String SECRET = "the honey is under the oak";
    private static final JsonObject BECAUSE = new JsonObject().put("reason", "that was meant for nobody");

    private Target room;

    @BeforeEach
    void gather() {
        room = newRoom();
        alice.joins(room).listensTo(room);
        bob.joins(room).listensTo(room);
    }

    @Test
    void aMessageKeepsItsPlaceAndLosesItsText() {
        var said = alice.says(room, SECRET);
        alice.says(room, "next");

        var left = alice.rest().delete(Path.of(said)).is(200).json();

        assertEquals("", left.getString("content"));
        assertEquals(said.getLong("seq"), left.getLong("seq"));
        assertTrue(left.getString("deleted_at").endsWith("Z"));
        var page = bob.rest().get(Path.of(room) + "/messages").is(200);
        assertEquals(left, page.list().getLast());
        assertFalse(page.text().contains(SECRET));
        assertEquals(said.getLong("seq") + 2, page.seq());
    }

    @Test
    void everybodyInsideIsToldAtItsPlaceInTheOrder() {
        var said = alice.says(room, SECRET);
        bob.hears(SECRET);

        alice.deletes(said);
        alice.says(room, "next");

        var told = bob.notices(room, "message.deleted");
        assertEquals(said.getLong("id"), told.getLong("message_id"));
        assertEquals(said.getLong("seq"), told.getJsonObject("message").getLong("seq"));
        assertEquals(said.getLong("seq") + 1, told.getLong("seq"));
        assertEquals(told.getLong("seq"), bob.hears("next").getLong("prev"));
        alice.notices(room, "message.deleted");
    }

    @Test
    void deletingAgainChangesNothing() {
        var said = alice.says(room, SECRET);
        alice.deletes(said);
        alice.deletes(said);

        assertEquals(said.getLong("seq") + 2, alice.says(room, "next").getLong("seq"));
    }

    @Test
    void othersMessagesStay() {
        var said = alice.says(room, SECRET);

        bob.rest().delete(Path.of(said), BECAUSE)
                .refuses(403, "Only its author and those who look after this place can delete a message");
        carol.rest().delete(Path.of(said), BECAUSE).refuses(403, "Only those inside read and write here");
        bob.hears(SECRET);
        bob.noticesNothing(room);
    }

    @Test
    void aKeeperDeletesAndSaysWhy() {
        var said = alice.says(room, SECRET);

        keeper.rest().delete(Path.of(said)).refuses(400, "Say why: the body has a reason of 1 to 500 characters");
        keeper.rest().delete(Path.of(said), new JsonObject().put("reason", " ")).faults("string_too_short body.reason");
        keeper.rest().delete(Path.of(said), BECAUSE).is(200);

        bob.notices(room, "message.deleted");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var said = alice.says(room, SECRET);
        var elsewhere = newRoom();

        alice.rest().delete(Path.of(room) + "/messages/999999").refuses(404, "Message not found");
        alice.rest().delete("/rooms/999999/messages/1").refuses(404, "Room not found");
        alice.rest().delete("/conversations/999999/messages/1").refuses(404, "Conversation not found");
        alice.rest().delete(Path.of(room) + "/messages/0").faults("greater_than_equal path.message_id");
        keeper.rest().delete(Path.of(elsewhere) + "/messages/" + said.getLong("id"), BECAUSE).refuses(404, "Message not found");
    }

    @Test
    void aConversationOfOthersIsNotThere() {
        var chat = alice.stepsAsideWith(bob);
        var said = alice.says(chat, SECRET);

        for (var third : new Actor[] {carol, keeper}) {
            third.rest().delete(Path.of(said), BECAUSE).refuses(404, "Conversation not found");
        }
        bob.rest().delete(Path.of(said), BECAUSE).is(403);
        alice.deletes(said);
        assertEquals("", bob.rest().get(Path.of(chat) + "/messages").list().getFirst().getString("content"));
    }

    @Test
    void aKeeperWhoTakesPartDeletesInAConversation() {
        keeper.joins(room);
        var circle = alice.gathers(bob, keeper);
        var said = alice.says(circle, SECRET);

        keeper.deletes(said, "not here");

        assertEquals("", bob.rest().get(Path.of(circle) + "/messages").list().getFirst().getString("content"));
    }

    @Test
    void whatRestsIsLeftAsItIs() {
        var chat = alice.stepsAsideWith(bob);
        var said = alice.says(chat, "once");
        var open = alice.says(room, "open");
        close(room);

        alice.rest().delete(Path.of(said)).is(403);
        alice.rest().delete(Path.of(open)).is(404);
        assertEquals("once", bob.rest().get(Path.of(chat) + "/messages").list().getFirst().getString("content"));
    }

    @Test
    void aRepeatOfWhatWasDeletedDoesNotSpeakAgain() {
        var post = new JsonObject().put("content", SECRET).put("client_id", UUID.randomUUID().toString());
        var said = alice.rest().post(Path.of(room) + "/messages", post).is(200).json();
        alice.deletes(said);

        var again = alice.rest().post(Path.of(room) + "/messages", post).is(200).json();

        assertEquals(said.getLong("id"), again.getLong("id"));
        assertEquals("", again.getString("content"));
        alice.rest().post(Path.of(alice.stepsAsideWith(bob)) + "/messages", post).is(409);
    }

    @Test
    void refusalsComeInTheirOrder() {
        nobody.delete("/rooms/1/messages/0").refuses(401, "Authentication required");
        alice.rest().delete("/rooms/999999/messages/0").faults("greater_than_equal path.message_id");
    }
}
