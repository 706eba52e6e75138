package org.thegathering.torture;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** One device's listening to one target, over all its connections: what it heard last is all that it takes along. */
final class Story {

    private final World world;
    private final int number;
    private final int device;
    private final long user;
    private final String target;
    private int line;
    private long position = -1;
    private String epoch;
    private boolean listening;
    private boolean ended;

    Story(World world, int device, long user, String target) {
        this.world = world;
        this.number = world.nextNumber();
        this.device = device;
        this.user = user;
        this.target = target;
    }

    String target() {
        return target;
    }

    /** The seq of what it heard last; negative before. */
    long position() {
        return position;
    }

    boolean isListening() {
        return listening;
    }

    /** The node said that this is over: it left, or the place was closed. */
    boolean hasEnded() {
        return ended;
    }

    /** A registration from where it was. */
    JsonObject register(int node) {
        line = world.nextNumber();
        ended = false;
        JsonObject headers = new JsonObject();
        if (position >= 0) {
            headers.put("after", Long.toString(position)).put("epoch", epoch);
        }
        world.history().note(new Entry.Registering(History.now(), line, number, user, target, node, position, epoch));
        return new JsonObject().put("type", "register").put("address", target).put("headers", headers);
    }

    /** A frame came on its address. */
    void hear(JsonObject body) {
        long now = History.now();
        String type = body.getString("type");
        switch (type) {
            case "listening" -> begin(now, body);
            case "unread" -> world.history().note(new Entry.Unread(
                    now, device, user, placeOf(body), body.getLong("unread"), body.getLong("read_seq")));
            // What comes before it was on its way when an earlier listening on the same connection was ended.
            default -> {
                if (listening && body.containsKey("prev")) {
                    world.history().note(heard(now, type, body));
                    position = body.getLong("seq");
                    ended = type.equals("removed") || type.equals("closed");
                }
            }
        }
    }

    private void begin(long now, JsonObject body) {
        boolean isReset = body.getBoolean("reset", false);
        long seq = body.getLong("seq", 0L);
        epoch = body.getString("epoch");
        if (body.containsKey("seq") && (position < 0 || isReset)) {
            position = seq;
        }
        listening = true;
        world.history().note(new Entry.Listening(now, line, seq, epoch, isReset));
    }

    private static String placeOf(JsonObject body) {
        return body.getValue("room_id") == null
                ? "conversation." + body.getLong("conversation_id")
                : "room." + body.getLong("room_id");
    }

    private Entry.Heard heard(long now, String type, JsonObject body) {
        long seq = body.getLong("seq");
        long prev = body.getLong("prev");
        JsonObject message = body.getJsonObject("message");
        if (message == null) {
            return new Entry.Heard(
                    now, line, type, seq, prev, 0, 0, 0, ids(body.getJsonArray("joined")), ids(body.getJsonArray("left")));
        }
        int text = message.getString("content").hashCode();
        return new Entry.Heard(
                now, line, type, seq, prev, message.getLong("id"), message.getLong("sender_id"), text, null, null);
    }

    private static List<Long> ids(JsonArray people) {
        return people == null
                ? null
                : people.stream().map(person -> ((JsonObject) person).getLong("id")).toList();
    }

    /** Its line is over. @param code of a refusal, or 0 */
    void end(int code) {
        listening = false;
        world.history().note(new Entry.Ended(History.now(), line, code));
    }
}
