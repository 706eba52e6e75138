package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.thegathering.model.Target;
import org.thegathering.testing.LiveClient;

/** A person's socket: what they listen to on it, and the judgement of every frame that came. */
final class Ear {

    private final Person who;
    private final Map<String, Queue<Hearing>> begun = new HashMap<>();
    private final Map<String, Hearing> current = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private LiveClient socket;
    private int judged;

    Ear(Person who) {
        this.who = who;
    }

    boolean isOpen() {
        return socket != null;
    }

    LiveClient socket() {
        if (socket == null) {
            socket = who.actor.live();
        }
        return socket;
    }

    /** The connection breaks; what came until then is judged. */
    void cutOff() {
        if (socket != null) {
            judge();
            who.actor.isCutOff();
            socket = null;
            judged = 0;
            begun.clear();
            current.clear();
        }
    }

    /** A conversation that is theirs from now on. */
    void owns(Place conversation) {
        own.add(conversation.target.address());
    }

    /** The server has said that it listens. */
    void begin(Hearing hearing) {
        begun.computeIfAbsent(hearing.place.target.address(), _ -> new ArrayDeque<>()).add(hearing);
    }

    /** They don't listen there any more. */
    void forget(Place place) {
        judge();
        current.remove(place.target.address());
    }

    void endsAt(Place place, long seq) {
        var address = place.target.address();
        begun.getOrDefault(address, new ArrayDeque<>()).forEach(hearing -> hearing.endsAt(seq));
        if (current.containsKey(address)) {
            current.get(address).endsAt(seq);
        }
    }

    /** Waits for everything that must come, and judges all that came. */
    void settle() {
        if (socket != null) {
            judge();
            for (var hearing : current.values()) {
                socket.reaches(hearing.place.target.address(), hearing.expected());
            }
            judge();
        }
    }

    /** Of a closed or left place nothing comes any more; a hearing that is over takes nothing either. */
    private void judge() {
        var frames = socket.everything();
        for (; judged < frames.size(); judged++) {
            var frame = frames.get(judged);
            var address = frame.getString("address");
            if ("rec".equals(frame.getString("type")) && !address.startsWith("reply-")) {
                judge(address, frame.getJsonObject("body"));
            }
        }
    }

    private void judge(String address, JsonObject body) {
        if (address.equals("user.me")) {
            judgeNews(body);
        } else if ("listening".equals(body.getString("type"))) {
            current.put(address, begun.get(address).remove());
        } else {
            var hearing = current.get(address);
            assertTrue(hearing != null, () -> who + " does not listen to " + address + ": " + body);
            hearing.take(body);
        }
    }

    private void judgeNews(JsonObject body) {
        switch (body.getString("type")) {
            case "invited" -> assertOwn(body.getJsonObject("conversation").getLong("id"), body);
            case "unread" -> assertOwn(body.getLong("conversation_id"), body);
            default -> {}
        }
    }

    private void assertOwn(Long conversation, JsonObject body) {
        if (conversation != null) {
            var address = Target.conversation(conversation).address();
            assertTrue(own.contains(address), () -> who + " was told of others: " + body);
        }
    }

    /** Asks to listen. @param after negative for only what comes. @param expected 0, or the code of the refusal */
    void listen(Place place, long after, int expected, int now) {
        var address = place.target.address();
        var answer = socket().register(address, after < 0 ? null : after, null).frame();
        if (expected != 0) {
            assertEquals(expected, answer.getInteger("failureCode"), answer::encode);
            return;
        }
        assertEquals("rec", answer.getString("type"), answer::encode);
        assertEquals(place.lastSeq(), answer.getJsonObject("body").getLong("seq"), answer::encode);
        var hearing = new Hearing(place, who, now, after < 0 ? place.lastSeq() : after);
        if (!place.isOpen()) {
            hearing.endsAt(place.lastSeq());
        }
        begin(hearing);
    }
}
