package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.thegathering.testing.Path;

/** Saying something, saying it again, taking it back, and reading. */
final class Talking extends Rules {

    private static final int PAGE = 10;

    private int words;

    Talking(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        var place = village.placeFor(who);
        int dice = village.random.nextInt(100);
        if (dice < 50) {
            say(who, place, village.chance(50));
        } else if (dice < 56) {
            repeat(who);
        } else if (dice < 75) {
            delete(who, place);
        } else if (dice < 95) {
            read(who, place);
        } else {
            intrude(who);
        }
    }

    private static Expected mayWrite(Person who, Place place) {
        var access = access(who, place);
        if (!access.isDone()) {
            return access;
        }
        if (!place.isOpen()) {
            return new Expected(403, "archived");
        }
        return place.muted.contains(who) ? new Expected(403, "muted") : Expected.OK;
    }

    private void say(Person who, Place place, boolean onSocket) {
        var expected = mayWrite(who, place);
        var text = who + " says " + ++words;
        var clientId = village.chance(30) ? UUID.randomUUID() : null;
        village.note(who, onSocket ? "posts" : "says", words, "in", place, expected);
        var body = new JsonObject().put("content", text);
        if (clientId != null) {
            body.put("client_id", clientId.toString());
        }
        JsonObject message = null;
        if (onSocket) {
            var reply = who.ear.socket().ask("chat.post", body.mergeIn(Path.named(place.target))).frame();
            assertEquals(expected.failureCode(), reply.getInteger("failureCode"), reply::encode);
            message = reply.getJsonObject("body");
        } else {
            var answer = expected.of(who.actor.rest().post(Village.path(place) + "/messages", body));
            message = answer.json();
        }
        if (expected.isDone()) {
            place.say(new Speech(place, who, message.getLong("id"), place.lastSeq() + 1, text, clientId));
            assertEquals(place.lastSeq(), message.getLong("seq"));
        }
    }

    /** The same once more is no second message, wherever the sender is by now. */
    private void repeat(Person who) {
        var named = village.conversations.stream().flatMap(place -> place.speeches.stream())
                .filter(one -> one.by == who && one.clientId != null).toList();
        if (named.isEmpty()) {
            return;
        }
        var said = village.any(named);
        village.note(who, "repeats", said.text, "in", said.place);
        var message = Expected.OK.of(who.actor.rest().post(Village.path(said.place) + "/messages",
                new JsonObject().put("content", said.text).put("client_id", said.clientId.toString()))).json();
        assertEquals(said.id, message.getLong("id"));
        assertEquals(said.shown(), message.getString("content"));
    }

    private void delete(Person who, Place place) {
        if (place.speeches.isEmpty()) {
            return;
        }
        int age = village.random.nextInt(Math.min(8, place.speeches.size()));
        var said = place.speeches.reversed().get(age);
        boolean saysWhy = village.chance(80);
        var expected = mayDelete(who, said, saysWhy);
        village.note(who, "deletes", said.text, "in", place, expected);
        var path = Village.path(place) + "/messages/" + said.id;
        var answer = expected.of(saysWhy
                ? who.actor.rest().delete(path, new JsonObject().put("reason", "better so"))
                : who.actor.rest().delete(path));
        if (expected.isDone()) {
            assertEquals("", answer.json().getString("content"));
            if (!said.isDeleted()) {
                place.delete(said, village.now());
            }
        }
    }

    private static Expected mayDelete(Person who, Speech said, boolean saysWhy) {
        var place = said.place;
        var access = access(who, place);
        if (!access.isDone() && !(place.isRoom() && place.isOpen() && who.looksAfter(place))) {
            return place.isRoom() ? access : new Expected(404, "no_such_conversation");
        }
        if (!place.isOpen()) {
            return new Expected(403, "archived");
        }
        if (said.by == who) {
            return Expected.OK;
        }
        if (!who.looksAfter(place)) {
            return new Expected(403, "not_your_message");
        }
        if (!who.reaches(said.by)) {
            return new Expected(403, "about_an_administrator");
        }
        return saysWhy ? Expected.OK : new Expected(400, "reason_missing");
    }

    private void read(Person who, Place place) {
        var expected = access(who, place);
        village.note(who, "reads", place, expected);
        long before = village.chance(30) ? 1 + village.random.nextInt((int) place.lastSeq() + 2) : Long.MAX_VALUE;
        var answer = expected.of(who.actor.rest().get(Village.path(place) + "/messages?page_size=" + PAGE
                + (before == Long.MAX_VALUE ? "" : "&before=" + before)));
        if (expected.isDone()) {
            assertEquals(place.lastSeq(), answer.seq());
            var shown = place.speeches.reversed().stream().filter(one -> one.seq < before).limit(PAGE)
                    .map(one -> List.of(
                            one.id, one.seq, one.shown(), one.isDeleted(), one.clientId != null && one.by == who))
                    .toList();
            assertEquals(shown, answer.list().stream().map(one -> List.of(
                    one.getLong("id"), one.getLong("seq"), one.getString("content"), one.containsKey("deleted_at"),
                    one.containsKey("client_id"))).toList());
        }
    }

    /** Into a conversation of others; being an administrator helps nobody. */
    private void intrude(Person who) {
        var there = village.foreign();
        village.note(who, "intrudes", there.address());
        Expected.OUTSIDE.of(who.actor.rest().get(Path.of(there) + "/messages"));
        Expected.OUTSIDE.of(who.actor.rest().get(Path.of(there) + "/participants"));
        Expected.OUTSIDE.of(who.actor.rest().post(Path.of(there) + "/messages", new JsonObject().put("content", "hi")));
        new Expected(404, "no_such_conversation")
                .of(who.actor.rest().delete(Path.of(there) + "/messages/1", new JsonObject().put("reason", "mine")));
        var refusal = who.ear.socket().register(there.address(), 0, null).frame();
        assertEquals(Expected.OUTSIDE.status(), refusal.getInteger("failureCode"), refusal::encode);
    }
}
