package org.thegathering.http.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** A frame of the bridge protocol as a client sends it. */
sealed interface ClientFrame {

    record Ping() implements ClientFrame {}

    /** @param after negative where the client asks for nothing from before; @param epoch null where it doesn't say */
    record Register(String address, long after, String epoch) implements ClientFrame {}

    record Unregister(String address) implements ClientFrame {}

    /** @param replyAddress null where no answer is asked for; @param body empty where there is none */
    record Send(String address, String replyAddress, JsonObject body) implements ClientFrame {}

    /** Publishing is nobody's right here. */
    record Publish(String address) implements ClientFrame {}

    /** @param address where the refusal goes; null if the frame named none */
    record BadAfter(String address) implements ClientFrame {}

    record Malformed(String address, String reason) implements ClientFrame {}

    /** Never fails: what can't be read is {@link Malformed}. */
    static ClientFrame read(Buffer bytes) {
        try {
            return read(new JsonObject(bytes));
        } catch (DecodeException | ClassCastException | NullPointerException unreadable) {
            return new Malformed(null, "A frame is a JSON object");
        }
    }

    private static ClientFrame read(JsonObject json) {
        if (!(json.getValue("type") instanceof String type)) {
            return new Malformed(null, "A frame has a type");
        }
        if (type.equals("ping")) {
            return new Ping();
        }
        if (!(json.getValue("address") instanceof String address)) {
            return new Malformed(null, "A frame has an address");
        }
        return switch (type) {
            case "register" -> register(address, headers(json));
            case "unregister" -> new Unregister(address);
            case "send" -> send(address, json);
            case "publish" -> new Publish(address);
            default -> new Malformed(address, "A frame's type is register, unregister, send or ping");
        };
    }

    private static JsonObject headers(JsonObject json) {
        return json.getValue("headers") instanceof JsonObject headers ? headers : new JsonObject();
    }

    private static ClientFrame register(String address, JsonObject headers) {
        String epoch = headers.getValue("epoch") instanceof String given ? given : null;
        Object after = headers.getValue("after");
        if (after == null) {
            return new Register(address, -1, epoch);
        }
        long seq = seq(after);
        return seq < 0 ? new BadAfter(address) : new Register(address, seq, epoch);
    }

    /** @return the seq, or a negative number if it is none */
    private static long seq(Object after) {
        return switch (after) {
            case Integer number -> number;
            case Long number -> number;
            case String digits when digits.matches("[0-9]{1,18}") -> Long.parseLong(digits);
            default -> -1;
        };
    }

    private static ClientFrame send(String address, JsonObject json) {
        String replyAddress = json.getValue("replyAddress") instanceof String given ? given : null;
        return switch (json.getValue("body")) {
            case null -> new Send(address, replyAddress, new JsonObject());
            case JsonObject body -> new Send(address, replyAddress, body);
            default -> new Malformed(replyAddress, "A body is a JSON object");
        };
    }
}
