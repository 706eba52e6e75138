package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One listening of one person to one place: each frame is held against the place's order. */
final class Hearing {

    final Place place;
    private final Person who;
    private final int begunAt;
    private long told;
    private long end = Long.MAX_VALUE;

    /**
     * @param begunAt the number of the village's step: what was deleted before it comes without its text
     * @param after the seq from which it goes on
     */
    Hearing(Place place, Person who, int begunAt, long after) {
        this.place = place;
        this.who = who;
        this.begunAt = begunAt;
        this.told = after;
    }

    void endsAt(long seq) {
        end = Math.min(end, seq);
    }

    /** The seq of the last frame that must have come by now. */
    long expected() {
        return Math.max(told, Math.min(end, place.lastSeq()));
    }

    void take(JsonObject body) {
        if (!body.containsKey("prev")) {
            return;
        }
        long seq = body.getLong("seq");
        assertTrue(seq <= end, () -> who + " heard beyond " + end + " in " + place + ": " + body);
        assertTrue(seq <= place.lastSeq(), () -> "nobody did that in " + place + ": " + body);
        switch (body.getString("type")) {
            case "message" -> takeMessage(seq, body.getJsonObject("message"));
            case "message.deleted" -> takeDeletion(seq, body);
            case "people" -> takePeople(seq, body);
            case "removed" -> takeEnd(seq, body.getString("reason"));
            case "closed" -> takeClosing(seq, body);
            default -> throw new AssertionError("unknown in " + place + ": " + body);
        }
        told = seq;
    }

    private void takeMessage(long seq, JsonObject message) {
        assertNothingBetween(seq);
        var said = ((Step.Said) place.at(seq)).speech();
        assertEquals(said.id, message.getLong("id"));
        assertEquals(said.by.id(), message.getLong("sender_id"));
        assertEquals(said.text, message.getString("content"));
        assertFalse(said.wasDeletedBefore(begunAt), () -> who + " heard what was deleted: " + message);
        assertEquals(said.clientId != null && said.by == who, message.containsKey("client_id"), message::encode);
    }

    private void takeDeletion(long seq, JsonObject body) {
        assertNothingBetween(seq);
        var deleted = ((Step.Deleted) place.at(seq)).speech();
        assertEquals(deleted.id, body.getLong("message_id"));
        assertEquals(deleted.seq, body.getJsonObject("message").getLong("seq"));
        assertEquals("", body.getJsonObject("message").getString("content"));
    }

    private void takeEnd(long seq, String reason) {
        assertNothingBetween(seq);
        var left = (Step.Left) place.at(seq);
        assertEquals(who, left.person());
        assertEquals(left.reason(), reason);
    }

    private void takeClosing(long seq, JsonObject body) {
        assertNothingBetween(seq);
        assertTrue(place.at(seq) instanceof Step.Closed, body::encode);
    }

    /** Only what was said and is told by its deletion may be passed over. */
    private void assertNothingBetween(long seq) {
        for (long between = told + 1; between < seq; between++) {
            assertPassedOver(between);
        }
    }

    private void assertPassedOver(long seq) {
        assertTrue(place.at(seq) instanceof Step.Said said && said.speech().isDeleted(),
                () -> who + " was not told " + seq + " in " + place + ": " + place.at(seq));
    }

    private void takePeople(long seq, JsonObject body) {
        Map<Long, Boolean> last = new TreeMap<>();
        int inside = -1;
        for (long step = told + 1; step <= seq; step++) {
            switch (place.at(step)) {
                case Step.Joined joined -> {
                    last.put(joined.person().id(), true);
                    inside = joined.inside();
                }
                case Step.Left left -> {
                    last.put(left.person().id(), false);
                    inside = left.inside();
                }
                default -> assertPassedOver(step);
            }
        }
        Map<Long, Boolean> heard = new TreeMap<>();
        ids(body.getJsonArray("joined")).forEach(id -> heard.put(id, true));
        ids(body.getJsonArray("left")).forEach(id -> heard.put(id, false));
        assertEquals(last, heard, () -> who + " in " + place + ": " + body);
        assertEquals(inside, body.getInteger("user_count"), body::encode);
    }

    private static Set<Long> ids(JsonArray people) {
        var ids = new HashSet<Long>();
        people.forEach(person -> ids.add(((JsonObject) person).getLong("id")));
        return ids;
    }
}
