package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

class KeepingRoomsTest extends Cast {

    @Test
    void theDemoRoomsAreThereInTheOrderOfTheirIds() {
        var rooms = alice.rest().get("/rooms/").is(200).list();

        assertEquals(List.of("Lobby", "Gaming", "Work", "Coffee Chat", "TranslationTest"),
                rooms.stream().map(room -> room.getString("name")).limit(5).toList());
        assertEquals(List.of(50, 20, 15, 10, 10),
                rooms.stream().map(room -> room.getInteger("max_users")).limit(5).toList());
        assertEquals(List.of(false, false, false, false, true),
                rooms.stream().map(room -> room.getBoolean("is_translation_enabled")).limit(5).toList());
        assertEquals(rooms.stream().map(room -> room.getLong("id")).sorted().toList(),
                rooms.stream().map(room -> room.getLong("id")).toList());
    }

    @Test
    void aRoomIsShownAsItWasPlanned() {
        var plan = new JsonObject().put("name", "  Reading corner ").put("description", " <b>quiet</b> ").put("max_users", 7)
                .put("is_translation_enabled", true);

        var room = keeper.rest().post("/rooms/", plan).is(201).json();

        assertEquals("Reading corner", room.getString("name"));
        assertEquals("<b>quiet</b>", room.getString("description"));
        assertEquals(7, room.getInteger("max_users"));
        assertTrue(room.getBoolean("is_translation_enabled"));
        assertTrue(room.getBoolean("is_active"));
        assertTrue(room.getString("created_at").endsWith("Z"));
        assertEquals(0, room.getInteger("user_count"));
        var shown = alice.rest().get("/rooms/" + room.getLong("id")).is(200);
        assertEquals(room, shown.json());
        assertEquals(0, shown.seq());
        assertTrue(alice.rest().get("/rooms").list().contains(room));
    }

    @Test
    void whatAPlanLeavesOutIsNullOrFalse() {
        var id = keeper.rest().post("/rooms/", new JsonObject().put("name", "Full plan").put("description", "d").put("max_users", 3)
                .put("is_translation_enabled", true)).is(201).json().getLong("id");

        var replaced = keeper.rest().put("/rooms/" + id, new JsonObject().put("name", "Bare plan")).is(200).json();

        assertEquals("Bare plan", replaced.getString("name"));
        assertNull(replaced.getValue("description"));
        assertNull(replaced.getValue("max_users"));
        assertFalse(replaced.getBoolean("is_translation_enabled"));
    }

    @Test
    void aNameIsGivenOnceAmongOpenRooms() {
        var id = keeper.rest().post("/rooms/", new JsonObject().put("name", "Unique")).is(201).json().getLong("id");

        keeper.rest().post("/rooms/", new JsonObject().put("name", "Unique")).is(409);
        keeper.rest().put(Path.of(lobby), new JsonObject().put("name", "Unique")).is(409);
        keeper.rest().put("/rooms/" + id, new JsonObject().put("name", "Unique")).is(200);
        close(Target.room(id));
        keeper.rest().post("/rooms/", new JsonObject().put("name", "Unique")).is(201);
    }

    @Test
    void onlyAKeeperKeepsRooms() {
        var plan = new JsonObject().put("name", "Mine");

        alice.rest().post("/rooms/", plan).refuses(403, "Admin privileges required");
        alice.rest().put(Path.of(lobby), plan).refuses(403, "Admin privileges required");
        alice.rest().delete(Path.of(lobby)).refuses(403, "Admin privileges required");
    }

    @Test
    void refusalsComeInTheirOrder() {
        var nothing = new JsonObject();

        nobody.post("/rooms/", nothing).refuses(401, "Authentication required");
        alice.rest().post("/rooms/", nothing).refuses(403, "Admin privileges required");
        alice.rest().put("/rooms/999999", nothing).refuses(403, "Admin privileges required");
        keeper.rest().put("/rooms/999999", nothing).faults("missing body.name");
        keeper.rest().put("/rooms/999999", new JsonObject().put("name", "Nowhere")).is(404);
        keeper.rest().delete("/rooms/999999").is(404);
        alice.rest().get("/rooms/999999").is(404);
    }

    @Test
    void aPlanIsMeasured() {
        var everything = new JsonObject().put("name", " ").put("description", "x".repeat(501)).put("max_users", 1001)
                .put("is_translation_enabled", "yes");

        var answer = keeper.rest().post("/rooms/", everything).is(422).json().getJsonArray("detail");

        assertEquals(4, answer.size());
        keeper.rest().post("/rooms/", new JsonObject().put("name", "x".repeat(101))).faults("string_too_long body.name");
        keeper.rest().post("/rooms/", new JsonObject().put("name", "Zero").put("max_users", 0)).faults("greater_than_equal body.max_users");
        keeper.rest().post("/rooms/", new JsonObject().put("name", "x".repeat(100)).put("max_users", 1000)).is(201);
    }

    @Test
    void theNumberOfOpenRoomsFollows() {
        int before = alice.rest().get("/rooms/count").is(200).json().getInteger("active_rooms");
        var room = newRoom();
        assertEquals(before + 1, alice.rest().get("/rooms/count").is(200).json().getInteger("active_rooms"));
        close(room);
        assertEquals(before, alice.rest().get("/rooms/count").is(200).json().getInteger("active_rooms"));
        assertEquals(before, alice.rest().get("/rooms/").is(200).list().size());
    }

    @Test
    void everybodyMayAskWhetherTheRoomsAreWell() {
        assertEquals("healthy", nobody.get("/rooms/health").is(200).json().getString("status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /rooms/", "GET /rooms/count", "GET /rooms/1", "GET /rooms/1/users", "GET /rooms/1/messages",
        "POST /rooms/1/join", "POST /rooms/1/leave", "POST /rooms/1/messages", "PATCH /rooms/users/status", "DELETE /rooms/1",
        "PUT /rooms/1", "GET /conversations/", "POST /conversations/", "GET /conversations/1/messages",
        "POST /conversations/1/messages", "GET /conversations/1/participants", "GET /auth/me", "PATCH /auth/me"})
    void nothingIsDoneWithoutAToken(String call) {
        var path = call.substring(call.indexOf(' ') + 1);
        var answer = switch (call.substring(0, call.indexOf(' '))) {
            case "GET" -> nobody.get(path);
            case "DELETE" -> nobody.delete(path);
            case "PATCH" -> nobody.patch(path, new JsonObject());
            case "PUT" -> nobody.put(path, new JsonObject());
            default -> nobody.post(path, new JsonObject());
        };
        answer.refuses(401, "Authentication required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms", "rooms/count", "rooms/health", "rooms/1", "rooms/1/users", "conversations", "auth/me"})
    void aSlashAtTheEndMakesNoDifference(String path) {
        assertEquals(200, alice.rest().get("/" + path).status());
        assertEquals(200, alice.rest().get("/" + path + "/").status());
    }
}
