package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

class ConversationsTest extends Cast {

    private Target room;

    @BeforeEach
    void gatherInARoom() {
        room = newRoom();
        List.of(alice, bob, carol).forEach(person -> person.joins(room));
    }

    @Test
    void aPrivateChatIsFoundAgainFromEitherSide() {
        var chat = alice.stepsAsideWith(bob);

        assertEquals(chat, alice.stepsAsideWith(bob));
        assertEquals(chat, bob.stepsAsideWith(alice));
        assertNotEquals(chat, alice.stepsAsideWith(carol));
    }

    @Test
    void eachRoomHasItsOwnPrivateChats() {
        var chat = alice.stepsAsideWith(bob);
        alice.joins(gaming);
        bob.joins(gaming);

        assertNotEquals(chat, bob.stepsAsideWith(alice));
    }

    @Test
    void circlesAreNewEachTime() {
        assertNotEquals(alice.gathers(bob), alice.gathers(bob));
    }

    @Test
    void openingTellsHowManyTakePart() {
        var opened = open(alice, "group", "Bob", "carol").is(201).json();

        assertEquals(3, opened.getInteger("participants"));
        assertEquals(2, open(alice, "private", "BOB").is(201).json().getInteger("participants"));
    }

    @Test
    void itBeginsAmongPeopleInOneRoom() {
        open(dave, "private", "Alice").is(403);
        dave.joins(gaming);
        open(alice, "private", "Dave").is(400);
        open(alice, "group", "Bob", "Dave").is(400);
    }

    @Test
    void itsPeopleAreNamedRightly() {
        open(alice, "private", "Bob", "Carol").is(400);
        open(alice, "private", "Nobodyhere").is(400);
        open(alice, "private", "Alice").is(400);
        open(alice, "group", "Bob", "aLiCe").is(400);
        open(alice, "group", "Bob", "bob").is(400);
        open(alice, "group").faults("too_short body.participant_usernames");
        open(alice, "group", Collections.nCopies(21, "Bob").toArray(String[]::new)).faults("too_long body.participant_usernames");
        open(alice, "party", "Bob").is(422);
    }

    @Test
    void refusalsComeInTheirOrder() {
        nobody.post("/conversations/", new JsonObject()).refuses(401, "Authentication required");
        dave.rest().post("/conversations/", new JsonObject())
                .faults("missing body.participant_usernames", "missing body.conversation_type");
        open(dave, "private", "Nobodyhere").is(403);
    }

    @Test
    void theListShowsWhatGoesOn() {
        var circle = alice.gathers(bob, carol);
        alice.says(circle, "hi");

        var shown = bob.rest().get("/conversations/").is(200).list().stream()
                .filter(conversation -> Target.conversation(conversation.getLong("id")).equals(circle)).findFirst().orElseThrow();

        assertEquals("group", shown.getString("type"));
        assertEquals(room, Target.room(shown.getLong("room_id")));
        assertEquals(new JsonArray().add("Alice").add("Carol"), shown.getJsonArray("participants"));
        assertEquals(3, shown.getInteger("participant_count"));
        assertEquals(1, shown.getLong("seq"));
        assertEquals(1, shown.getInteger("unread"));
        assertTrue(shown.getString("created_at").endsWith("Z"));
        assertTrue(dave.rest().get("/conversations/").is(200).list().stream()
                .noneMatch(conversation -> Target.conversation(conversation.getLong("id")).equals(circle)));
    }

    @Test
    void participantsAreListedByName() {
        var circle = carol.gathers(bob, alice);

        var people = bob.rest().get(Path.of(circle) + "/participants").is(200);

        assertEquals(List.of("Alice", "Bob", "Carol"), people.list().stream().map(person -> person.getString("username")).toList());
        assertEquals(0, people.seq());
    }

    @Test
    void itGoesOnWhereverItsPeopleGo() {
        var chat = alice.stepsAsideWith(bob);
        alice.leaves(room);
        bob.joins(gaming);

        alice.says(chat, "still here");

        assertEquals("still here", bob.rest().get(Path.of(chat) + "/messages").is(200).list().getFirst().getString("content"));
    }

    @Test
    void itRestsWhenItsRoomIsClosed() {
        var chat = alice.stepsAsideWith(bob);
        alice.says(chat, "remember this");
        bob.joins(gaming);

        close(room);

        assertEquals("remember this", bob.rest().get(Path.of(chat) + "/messages").is(200).list().getFirst().getString("content"));
        assertEquals(2, alice.rest().get(Path.of(chat) + "/participants").is(200).list().size());
        alice.rest().post(Path.of(chat) + "/messages", new JsonObject().put("content", "hi")).is(403);
        carol.rest().get(Path.of(chat) + "/messages").is(403);
        assertTrue(alice.rest().get("/conversations/").is(200).list().stream()
                .noneMatch(conversation -> Target.conversation(conversation.getLong("id")).equals(chat)));
    }

    private static Answer open(Actor who, String type, String... names) {
        return who.rest().post("/conversations/",
                new JsonObject().put("participant_usernames", new JsonArray(List.of(names))).put("conversation_type", type));
    }
}
