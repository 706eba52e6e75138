package org.thegathering.http.live;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.thegathering.http.input.Text;
import org.thegathering.model.Status;
import org.thegathering.model.Target;

/** Reads the members of a request's body; what is not as the contract says is null. */
final class Body {

    private static final int LONGEST_CONTENT = 500;

    /** Stands for a client id that is no UUID, as null stands for none. */
    static final UUID NO_UUID = new UUID(0, 0);

    private Body() {}

    /** Exactly one of the two ids. */
    static Target target(JsonObject body) {
        Object room = body.getValue("room_id");
        Object conversation = body.getValue("conversation_id");
        if ((room == null) == (conversation == null)) {
            return null;
        }
        long id = number(room == null ? conversation : room);
        if (id < 1) {
            return null;
        }
        return room == null ? Target.conversation(id) : Target.room(id);
    }

    /** Without the white space around it. */
    static String content(JsonObject body) {
        if (!(body.getValue("content") instanceof String given) || !Text.isSound(given)) {
            return null;
        }
        String content = Text.trimmed(given);
        int length = content.codePointCount(0, content.length());
        return length < 1 || length > LONGEST_CONTENT ? null : content;
    }

    /** @return null if there is none, {@link #NO_UUID} if it is no UUID in its usual form (RFC 9562 §4) */
    static UUID clientId(JsonObject body) {
        return switch (body.getValue("client_id")) {
            case null -> null;
            case String given when given.length() == 36 -> uuid(given);
            default -> NO_UUID;
        };
    }

    private static UUID uuid(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException none) {
            return NO_UUID;
        }
    }

    /** @return negative if it is no whole number from 0 */
    static long seq(JsonObject body) {
        return number(body.getValue("seq"));
    }

    static Status status(JsonObject body) {
        return body.getValue("status") instanceof String word ? Status.of(word) : null;
    }

    private static long number(Object value) {
        return switch (value) {
            case Integer number -> number;
            case Long number -> number;
            case null, default -> -1;
        };
    }
}
