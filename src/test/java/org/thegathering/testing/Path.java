package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import org.thegathering.model.Target;

/** How a target is named in REST and on sockets. */
public final class Path {

    private Path() {}

    /** Below {@code /api/v1}. */
    public static String of(Target target) {
        return switch (target) {
            case Target.Room room -> "/rooms/" + room.id().value();
            case Target.Conversation conversation -> "/conversations/" + conversation.id().value();
        };
    }

    /** Of a message as it was answered. */
    public static String of(JsonObject message) {
        Long room = message.getLong("room_id");
        Target target = room == null ? Target.conversation(message.getLong("conversation_id")) : Target.room(room);
        return of(target) + "/messages/" + message.getLong("id");
    }

    /** As a member of a request's body. */
    public static JsonObject named(Target target) {
        return switch (target) {
            case Target.Room room -> new JsonObject().put("room_id", room.id().value());
            case Target.Conversation conversation -> new JsonObject().put("conversation_id", conversation.id().value());
        };
    }
}
