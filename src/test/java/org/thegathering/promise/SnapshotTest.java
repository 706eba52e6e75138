package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** A snapshot taken before, plus the events since, equals a fresh snapshot. */
class SnapshotTest extends Cast {

    private static final int STEPS = 40;

    private final Random random = new Random();

    @RepeatedTest(3)
    void ofThePeopleInARoom() {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);
        var before = alice.rest().get(Path.of(room) + "/users").is(200);
        carol.joins(room);
        alice.listensTo(room, before.seq());

        for (int step = 0; step < STEPS; step++) {
            moveSomebody(room);
        }
        alice.says(room, "end");

        alice.hears("end");
        alice.live().register("user.me").body();
        var people = statuses(before.json());
        alice.live().all(room.address()).forEach(event -> follow(people, event));
        // Nobody is told of their own status.
        people.put("Alice", "available");
        assertEquals(statuses(alice.rest().get(Path.of(room) + "/users").is(200).json()), people);
    }

    private void moveSomebody(Target room) {
        var who = List.of(bob, carol, dave).get(random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> who.joins(room);
            case 1 -> who.joins(gaming);
            case 2 -> who.rest().post(Path.of(room) + "/leave");
            default -> who.becomes(List.of("available", "busy", "away").get(random.nextInt(3)));
        }
    }

    private static Map<String, String> statuses(JsonObject snapshot) {
        var people = new TreeMap<String, String>();
        snapshot.getJsonArray("users").stream().map(JsonObject.class::cast)
                .forEach(user -> people.put(user.getString("username"), user.getString("status")));
        return people;
    }

    private void follow(Map<String, String> people, JsonObject event) {
        switch (event.getString("type")) {
            case "people" -> {
                event.getJsonArray("left").forEach(person -> people.remove(((JsonObject) person).getString("username")));
                event.getJsonArray("joined").forEach(person ->
                        people.put(((JsonObject) person).getString("username"), ((JsonObject) person).getString("status")));
                assertEquals(people.size(), event.getInteger("user_count"));
            }
            case "presence" -> people.replace(name(event.getLong("user_id")), event.getString("status"));
            default -> {}
        }
    }

    private String name(long id) {
        return List.of(alice, bob, carol, dave).stream().filter(person -> person.id() == id).findFirst().orElseThrow().name();
    }

    @RepeatedTest(3)
    void ofTheListOfConversations() {
        var doomed = newRoom();
        var lasting = newRoom();
        List.of(alice, bob, carol).forEach(person -> person.joins(lasting));
        var first = alice.gathers(bob);
        bob.listensToNews();
        var list = byId(bob);

        List.of(alice, bob, carol).forEach(person -> person.joins(doomed));
        var second = carol.gathers(alice, bob);
        var third = alice.stepsAsideWith(bob);
        for (int step = 0; step < STEPS; step++) {
            talk(List.of(first, second, third).get(random.nextInt(3)));
        }
        close(doomed);
        talk(first);
        long last = alice.says(first, "end").getLong("seq");
        bob.reads(first, last);

        bob.live().take(frame -> frame.getString("type").equals("rec") && isRead(frame, first, last), "the end read");
        bob.live().take("user.me", "room.changed");
        bob.live().register("user.me").body();
        bob.live().all("user.me").forEach(event -> followList(list, event));
        assertEquals(byId(bob), list);
    }

    private static boolean isRead(JsonObject frame, Target conversation, long seq) {
        var body = frame.getJsonObject("body");
        return "unread".equals(body.getString("type")) && body.getLong("read_seq") == seq
                && conversation.address().equals("conversation." + body.getLong("conversation_id"));
    }

    private void talk(Target conversation) {
        long seq = alice.says(conversation, "hi").getLong("seq");
        if (random.nextBoolean()) {
            bob.reads(conversation, seq);
        }
    }

    /** Without {@code seq}, which only who listens to a conversation is told. */
    private static Map<Long, JsonObject> byId(Actor who) {
        var list = new TreeMap<Long, JsonObject>();
        who.rest().get("/conversations/").is(200).list().forEach(shown -> list.put(shown.getLong("id"), withoutSeq(shown)));
        return list;
    }

    private static JsonObject withoutSeq(JsonObject conversation) {
        var copy = conversation.copy();
        copy.remove("seq");
        return copy;
    }

    private static void followList(Map<Long, JsonObject> list, JsonObject event) {
        switch (event.getString("type")) {
            case "invited" -> list.put(event.getJsonObject("conversation").getLong("id"), withoutSeq(event.getJsonObject("conversation")));
            case "removed" -> list.remove(event.getLong("conversation_id", 0L));
            case "unread" -> list.computeIfPresent(event.getLong("conversation_id", 0L), (_, shown) ->
                    shown.copy().put("unread", event.getInteger("unread")).put("read_seq", event.getLong("read_seq")));
            default -> {}
        }
    }
}
