package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

class GoingInAndOutTest extends Cast {

    @Test
    void goingInTellsWhereOneIs() {
        var room = newRoom();
        bob.joins(room);

        var arrival = alice.rest().post(Path.of(room) + "/join").is(200);

        assertEquals(2, arrival.json().getInteger("user_count"));
        assertEquals(room, Target.room(arrival.json().getLong("room_id")));
        assertEquals(2, arrival.seq());
        assertEquals(2, arrival.json().getLong("seq"));
        assertEquals(2, alice.rest().get(Path.of(room)).json().getInteger("user_count"));
    }

    @Test
    void goingInAgainIsNoErrorAndNoNews() {
        var room = newRoom();
        bob.joins(room).listensTo(room);
        alice.joins(room);
        bob.notices(room, "people");

        var again = alice.rest().post(Path.of(room) + "/join").is(200);

        assertEquals(2, again.json().getInteger("user_count"));
        assertEquals(2, again.seq());
        alice.says(room, "still here");
        assertEquals(2, bob.hears("still here").getLong("prev"));
    }

    @Test
    void oneIsInOneRoomAtATime() {
        alice.joins(lobby).joins(gaming);

        assertEquals(List.of(), namesIn(lobby));
        assertEquals(List.of("Alice"), namesIn(gaming));
        alice.rest().post(Path.of(lobby) + "/leave").is(400);
        alice.rest().post(Path.of(lobby) + "/messages", new JsonObject().put("content", "hi")).is(403);
    }

    @Test
    void goingOutTellsWhatOneLeft() {
        alice.joins(lobby);

        var farewell = alice.rest().post(Path.of(lobby) + "/leave").is(200).json();

        assertEquals("Lobby", farewell.getString("room_name"));
        assertEquals(lobby, Target.room(farewell.getLong("room_id")));
        alice.rest().post(Path.of(lobby) + "/leave").is(400);
        alice.rest().post("/rooms/999999/leave").is(404);
    }

    @Test
    void aFullRoomTakesNobodyMore() {
        var nook = newRoom(new JsonObject().put("max_users", 1));
        alice.joins(nook).joins(nook);

        bob.rest().post(Path.of(nook) + "/join").is(409);
        alice.leaves(nook);
        bob.joins(nook);
    }

    @Test
    void beingTurnedAwayLeavesOneWhereOneWas() {
        var nook = newRoom(new JsonObject().put("max_users", 1));
        alice.joins(nook);
        bob.joins(lobby);

        bob.rest().post(Path.of(nook) + "/join").is(409);
        bob.rest().post("/rooms/999999/join").is(404);

        assertEquals(List.of("Bob"), namesIn(lobby));
    }

    @Test
    void aClosedRoomIsNoLongerThere() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        alice.stepsAsideWith(bob);

        var farewell = keeper.rest().delete(Path.of(room)).is(200).json();

        assertEquals(2, farewell.getInteger("users_kicked"));
        assertEquals(1, farewell.getInteger("conversations_archived"));
        assertEquals(room, Target.room(farewell.getLong("room_id")));
        alice.rest().get(Path.of(room)).is(404);
        alice.rest().get(Path.of(room) + "/users").is(404);
        alice.rest().get(Path.of(room) + "/messages").is(404);
        alice.rest().post(Path.of(room) + "/messages", new JsonObject().put("content", "hi")).is(404);
        alice.rest().post(Path.of(room) + "/join").is(404);
        alice.rest().post(Path.of(room) + "/leave").is(404);
        keeper.rest().delete(Path.of(room)).is(404);
        keeper.rest().put(Path.of(room), new JsonObject().put("name", "Again")).is(404);
        assertEquals(null, alice.rest().get("/auth/me").json().getValue("current_room_id"));
    }

    @Test
    void thePeopleInsideAreListedByName() {
        carol.joins(lobby);
        alice.joins(lobby);

        var answer = dave.rest().get(Path.of(lobby) + "/users").is(200);

        assertEquals("Lobby", answer.json().getString("room_name"));
        assertEquals(2, answer.json().getInteger("total_users"));
        assertEquals(List.of("Alice", "Carol"), namesIn(lobby));
        assertTrue(answer.seq() > 0);
        dave.rest().get("/rooms/999999/users").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"available", "busy", "away"})
    void oneSaysWhetherOneIsThere(String status) {
        alice.joins(lobby);

        var answer = alice.rest().patch("/rooms/users/status", new JsonObject().put("status", status)).is(200).json();

        assertEquals(status, answer.getString("new_status"));
        assertEquals("Alice", answer.getString("user"));
        assertEquals(status, statusIn(lobby, alice));
        assertEquals(status, alice.rest().get("/auth/me").is(200).json().getString("status"));
    }

    @Test
    void goingInMakesAvailableAndGoingOutAway() {
        alice.joins(lobby);
        bob.joins(lobby);
        var chat = alice.stepsAsideWith(bob);
        alice.becomes("busy").joins(gaming);
        assertEquals("available", statusIn(gaming, alice));

        alice.leaves(gaming);

        assertEquals("away", participantsStatus(chat, alice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asleep", "AVAILABLE", ""})
    void otherWordsForItAreRefused(String status) {
        alice.rest().patch("/rooms/users/status", new JsonObject().put("status", status)).is(422);
    }

    private List<String> namesIn(Target room) {
        return bob.rest().get(Path.of(room) + "/users").is(200).json().getJsonArray("users").stream()
                .map(user -> ((JsonObject) user).getString("username")).toList();
    }

    private String statusIn(Target room, Actor who) {
        return bob.rest().get(Path.of(room) + "/users").is(200).json().getJsonArray("users").stream()
                .map(JsonObject.class::cast).filter(user -> user.getLong("id") == who.id())
                .findFirst().orElseThrow().getString("status");
    }

    private String participantsStatus(Target conversation, Actor who) {
        return bob.rest().get(Path.of(conversation) + "/participants").is(200).list().stream()
                .filter(user -> user.getLong("id") == who.id()).findFirst().orElseThrow().getString("status");
    }
}
