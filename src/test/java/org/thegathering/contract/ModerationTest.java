package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** Bob looks after the room, Alice and Carol are inside it. */
@OnNodes(2)
class ModerationTest extends Cast {

    private static final JsonObject BECAUSE = new JsonObject().put("reason", "loud at night");

    private Target room;

    @BeforeEach
    void gather() {
        room = newRoom();
        keeper.rest().put(Path.of(room) + "/moderators/" + bob.id(), BECAUSE).is(200);
        alice.goesTo(nodes.second()).joins(room).listensTo(room);
        carol.joins(room).listensTo(room);
    }

    @Test
    void keepersNameModerators() {
        assertEquals(List.of("Bob"), moderators());
        keeper.rest().put(Path.of(room) + "/moderators/" + bob.id(), BECAUSE).is(200);
        keeper.rest().delete(Path.of(room) + "/moderators/" + bob.id(), BECAUSE).is(200);

        assertEquals(List.of(), moderators());
        kick(bob, alice).refuses(403, "Only this room's moderators and administrators can do that");
        assertEquals(List.of("moderator_withdrawn", "moderator_named"), acts());
        bob.rest().put(Path.of(room) + "/moderators/" + bob.id(), BECAUSE).refuses(403, "Admin privileges required");
        keeper.rest().put(Path.of(room) + "/moderators/999999", BECAUSE).refuses(404, "Nobody has this number");
        keeper.rest().put("/rooms/999999/moderators/" + bob.id(), BECAUSE).refuses(404, "Room not found");
    }

    private List<String> moderators() {
        return carol.rest().get(Path.of(room) + "/moderators").is(200).list().stream().map(one -> one.getString("username")).toList();
    }

    /** What was done in the room, newest first. */
    private List<String> acts() {
        return keeper.rest().get("/audit?page_size=100").is(200).list().stream()
                .filter(entry -> room.equals(Target.room(entry.getLong("room_id") == null ? -1 : entry.getLong("room_id"))))
                .map(entry -> entry.getString("act"))
                .toList();
    }

    @Test
    void whoIsKickedIsOutsideAtOnceAndMayComeBack() {
        alice.listensToNews();
        kick(bob, alice).is(200);

        assertEquals("kicked", alice.notices(room, "removed").getString("reason"));
        assertEquals("kicked", alice.isTold("removed").getString("reason"));
        assertNull(alice.isTold("room.changed").getValue("room_id"));
        assertEquals("Alice", carol.notices(room, "people").getJsonArray("left").getJsonObject(0).getString("username"));
        post(alice, "hi").is(403);
        kick(bob, alice).refuses(400, "Alice is not in this room");
        alice.joins(room).says(room, "back");
        carol.hears("back");
    }

    @Test
    void whoIsMutedHearsAndDoesNotWriteUntilThen() {
        var until = Instant.parse(mute(bob, alice, 3600).is(200).json().getString("until"));

        var refusal = post(alice, "hi").is(403).json();
        assertEquals("muted", refusal.getString("error_code"));
        assertEquals(until, Instant.parse(refusal.getString("until")));
        assertTrue(Instant.now().plus(59, ChronoUnit.MINUTES).isBefore(until));
        alice.live().ask("chat.post", Path.named(room).put("content", "hi")).refuses(403, "You can listen here, but not write before " + until);
        carol.says(room, "news");
        alice.hears("news");
    }

    @Test
    void goingOutAndInDoesNotUnmute() {
        mute(bob, alice, 3600).is(200);

        alice.leaves(room).joins(room);
        post(alice, "hi").is(403);
        alice.joins(gaming).says(gaming, "elsewhere");
        alice.joins(room);
        bob.rest().delete(Path.of(room) + "/mutes/" + alice.id(), BECAUSE).is(200);
        post(alice, "hi").is(200);
        assertEquals(List.of("mute_lifted", "person_muted", "moderator_named"), acts());
    }

    @Test
    void aMuteEndsByItself() {
        mute(bob, alice, 1).is(200);
        var end = Instant.parse(post(alice, "too early").is(403).json().getString("until"));

        while (!Instant.now().isAfter(end)) {
            Thread.onSpinWait();
        }
        post(alice, "hi").is(200);
        assertEquals(List.of(), bob.rest().get(Path.of(room) + "/mutes").is(200).list());
    }

    @Test
    void whoIsBannedIsOutsideAndStaysThere() {
        alice.listensToNews();
        var until = Instant.parse(ban(bob, alice, 3600).is(200).json().getString("until"));

        assertEquals("banned", alice.notices(room, "removed").getString("reason"));
        var refusal = alice.rest().post(Path.of(room) + "/join").is(403).json();
        assertEquals("banned", refusal.getString("error_code"));
        assertEquals(until, Instant.parse(refusal.getString("until")));
        ban(bob, alice, null).is(200);
        alice.rest().post(Path.of(room) + "/join").refuses(403, "You can't come in here any more");
        var banned = bob.rest().get(Path.of(room) + "/bans").is(200).list();
        assertEquals(List.of("Alice"), banned.stream().map(one -> one.getString("username")).toList());
        assertEquals("Bob", banned.getFirst().getString("by_username"));
        bob.rest().delete(Path.of(room) + "/bans/" + alice.id(), BECAUSE).is(200);
        alice.joins(room);
        assertEquals(List.of("ban_lifted", "person_banned", "person_banned", "moderator_named"), acts());
    }

    @Test
    void aBannedPersonStaysWhereTheyAreElsewhere() {
        dave.joins(gaming);
        ban(bob, dave, null).is(200);

        dave.says(gaming, "still here");
        dave.rest().post(Path.of(room) + "/join").is(403);
        dave.says(gaming, "and still");
    }

    @Test
    void onlyThoseWhoLookAfterARoomDo() {
        var other = newRoom();
        var refusal = "Only this room's moderators and administrators can do that";
        kick(carol, alice).refuses(403, refusal);
        mute(carol, alice, 60).refuses(403, refusal);
        ban(carol, alice, null).refuses(403, refusal);
        carol.rest().get(Path.of(room) + "/bans").refuses(403, refusal);
        carol.rest().get(Path.of(room) + "/mutes").refuses(403, refusal);
        bob.rest().put(Path.of(other) + "/bans/" + alice.id(), BECAUSE).refuses(403, refusal);
        bob.rest().post("/rooms/999999/users/" + alice.id() + "/kick", BECAUSE).refuses(404, "Room not found");
        kick(keeper, alice).is(200);
    }

    @Test
    void moderatorsDoNotActOnAdministratorsNorAnybodyOnThemselves() {
        keeper.joins(room);
        var said = keeper.says(room, "mine");

        kick(bob, keeper).refuses(403, "Moderators can't act on administrators");
        ban(bob, keeper, null).is(403);
        bob.rest().delete(Path.of(said), BECAUSE).refuses(403, "Moderators can't act on administrators");
        ban(bob, bob, null).refuses(400, "Nobody does that to themselves");
    }

    @Test
    void aModeratorDeletesWhatOthersSaidAndItIsWrittenDown() {
        var said = alice.says(room, "loud");

        bob.deletes(said, "  loud at night ");

        carol.notices(room, "message.deleted");
        var entry = keeper.rest().get("/audit?page_size=1").is(200).list().getFirst();
        assertEquals("message_deleted", entry.getString("act"));
        assertEquals(bob.id(), entry.getLong("actor_id"));
        assertEquals("Alice", entry.getString("subject_username"));
        assertEquals(said.getLong("id"), entry.getLong("message_id"));
        assertEquals(said.getLong("room_id"), entry.getLong("room_id"));
        assertEquals("loud at night", entry.getString("reason"));
    }

    @Test
    void everyActNeedsAReason() {
        bob.rest().post(Path.of(room) + "/users/" + alice.id() + "/kick", new JsonObject()).faults("missing body.reason");
        bob.rest().put(Path.of(room) + "/mutes/" + alice.id(), BECAUSE).faults("missing body.seconds");
        bob.rest().put(Path.of(room) + "/bans/" + alice.id(), BECAUSE.copy().put("seconds", 0)).faults("greater_than_equal body.seconds");
        bob.rest().delete(Path.of(room) + "/bans/" + alice.id()).faults("missing body");
    }

    private Answer kick(Actor who, Actor whom) {
        return who.rest().post(Path.of(room) + "/users/" + whom.id() + "/kick", BECAUSE);
    }

    private Answer mute(Actor who, Actor whom, int seconds) {
        return who.rest().put(Path.of(room) + "/mutes/" + whom.id(), BECAUSE.copy().put("seconds", seconds));
    }

    private Answer ban(Actor who, Actor whom, Integer seconds) {
        return who.rest().put(Path.of(room) + "/bans/" + whom.id(), BECAUSE.copy().put("seconds", seconds));
    }

    private Answer post(Actor who, String text) {
        return who.rest().post(Path.of(room) + "/messages", new JsonObject().put("content", text));
    }
}
