package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * What is promised of each address of one socket, whatever a test is about: first {@code listening}, then durable
 * frames in seq order, each {@code prev} fitting, none twice, and nothing after the end.
 */
final class OrderCheck {

    private static final long NOT_GIVEN = -1;

    private final Map<String, Place> places = new HashMap<>();
    private final Deque<String> violations = new ArrayDeque<>();

    /** What is expected next on an address. */
    private static final class Place {
        private final Queue<Long> asked = new LinkedList<>();
        private boolean listening;
        private long last;
    }

    /** The client asks to listen. @param after null for none; what is no seq will be refused */
    synchronized void registers(String address, Object after) {
        var isSeq = after != null && after.toString().matches("[0-9]{1,18}");
        place(address).asked.add(isSeq ? Long.valueOf(after.toString()) : NOT_GIVEN);
    }

    synchronized void refused(String address) {
        var place = places.get(address);
        if (place != null) {
            place.asked.poll();
        }
    }

    synchronized void comes(String address, JsonObject body) {
        var place = place(address);
        if ("listening".equals(body.getString("type"))) {
            begin(place, address, body);
        } else if (!place.listening) {
            violations.add(address + ": nobody listens, but there comes " + body);
        } else if (body.containsKey("prev")) {
            next(place, address, body);
        }
    }

    private void begin(Place place, String address, JsonObject body) {
        var after = place.asked.poll();
        if (after == null) {
            violations.add(address + ": nobody asked for " + body);
            return;
        }
        place.listening = true;
        place.last = after == NOT_GIVEN || body.getBoolean("reset", false) ? body.getLong("seq", 0L) : after;
    }

    private void next(Place place, String address, JsonObject body) {
        long seq = body.getLong("seq");
        if (body.getLong("prev") != place.last || seq <= place.last) {
            violations.add(address + ": after " + place.last + " there comes " + body);
        }
        place.last = seq;
        place.listening = !List.of("removed", "closed").contains(body.getString("type"));
    }

    private Place place(String address) {
        return places.computeIfAbsent(address, _ -> new Place());
    }

    /** Nothing more may come. */
    synchronized void ends(String address) {
        place(address).listening = false;
    }

    /** The seq of the last durable frame, or where the listening began. */
    synchronized long last(String address) {
        return place(address).last;
    }

    synchronized void assertKept() {
        if (!violations.isEmpty()) {
            throw new AssertionError("the promised order was broken: " + violations);
        }
    }
}
