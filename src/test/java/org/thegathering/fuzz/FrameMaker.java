package org.thegathering.fuzz;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.thegathering.testing.RawFrames;

/** Makes frames of the live contract, right and wrong, and such as no WebSocket has. */
final class FrameMaker {

    private static final int TEXT = 1;
    private static final int BINARY = 2;

    private static final List<String> ADDRESSES = List.of(
            "room.1", "room.2", "room.5", "room.0", "room.-1", "room.99999999999999999999", "room.1.", "room.",
            "room", "conversation.1",
            "conversation.2", "conversation.x", "user.me", "user.1", "message.post", "session.identify", "chat.post ",
            "CHAT.POST", "", "*",
            "__vertx.internal", "reply-1", "events", "door.1");

    private static final List<String> TYPES = List.of(
            "register", "unregister", "send", "publish", "ping", "pong", "rec", "err", "", "REGISTER",
            "socket_created");

    private final Random random;
    private final Samples samples;
    private final Mutations mutations;
    private final JsonObject requests;
    private final List<String> addresses;
    private final List<Caller> callers;

    FrameMaker(JsonObject document, List<Caller> callers, Random random) {
        this.random = random;
        this.samples = new Samples(document, random);
        this.mutations = new Mutations(random);
        this.requests = document.getJsonObject("x-live").getJsonObject("requests");
        this.addresses = requests.fieldNames().stream().filter(address -> !address.equals("session.open")).toList();
        this.callers = callers;
    }

    byte[] signIn(Caller caller) {
        return text(send("session.open", new JsonObject().put("token", caller.token())).encode());
    }

    byte[] ping() {
        return text("{\"type\":\"ping\"}");
    }

    /** A frame after which the connection may go on. */
    byte[] next() {
        return switch (random.nextInt(20)) {
            case 0 -> text(registration().encode());
            case 1, 2, 3 -> text(right().encode());
            case 4, 5, 6, 7 -> bytes(mutations.body(right()));
            case 8 -> bytes(mutations.body(registration()));
            case 9 -> RawFrames.frame(BINARY, true, mutations.body(right()));
            case 10 -> text(right().put("address", one(ADDRESSES)).encode());
            case 11 -> text(right().put("type", one(TYPES)).encode());
            case 12 -> text(right().put(random.nextBoolean() ? "body" : "headers", Odd.value(random)).encode());
            case 13 -> text(String.valueOf(Odd.value(random)));
            case 14 -> pieces(right().encode().getBytes(StandardCharsets.UTF_8));
            case 15 -> RawFrames.frame(9, true, new byte[random.nextInt(126)]);
            case 16 -> RawFrames.frame(10, true, new byte[random.nextInt(126)]);
            default -> text(mutated().encode());
        };
    }

    /** What no WebSocket sends, or nothing may follow. */
    byte[] last() {
        byte[] some = right().encode().getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> RawFrames.frame(0, true, some);
            case 1 -> RawFrames.frame(3 + random.nextInt(5), true, some);
            case 2 -> RawFrames.frame(11 + random.nextInt(5), true, some);
            case 3 -> RawFrames.frame(9, true, new byte[200]);
            case 4 -> RawFrames.frame(9, false, new byte[2]);
            case 5 -> RawFrames.frame(0x40 | TEXT, true, some);
            case 6 -> new byte[] {(byte) 0x81, 2, 'h', 'i'};
            case 7 -> new byte[] {(byte) 0x81, (byte) 0xFF, 127, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0};
            case 8 -> RawFrames.frame(TEXT, true, new byte[66_000 + random.nextInt(300_000)]);
            case 9 -> RawFrames.frame(8, true, new byte[] {(byte) random.nextInt(256), (byte) random.nextInt(256)});
            case 10 -> RawFrames.frame(8, true, new byte[] {1});
            default -> join(RawFrames.frame(TEXT, false, some), RawFrames.frame(TEXT, false, some));
        };
    }

    private JsonObject right() {
        String address = one(addresses);
        return send(address, (JsonObject) samples.of("", requests.getJsonObject(address)));
    }

    private JsonObject mutated() {
        String address = random.nextInt(12) == 0 ? "session.open" : one(addresses);
        JsonObject body = address.equals("session.open")
                ? new JsonObject().put("token", random.nextBoolean() ? Odd.value(random) : one(callers).token())
                : (JsonObject) samples.of("", requests.getJsonObject(address));
        return send(address, mutations.value(body));
    }

    private JsonObject send(String address, Object body) {
        JsonObject frame = new JsonObject().put("type", "send").put("address", address).put("body", body);
        return random.nextInt(4) == 0 ? frame : frame.put("replyAddress", "reply " + address);
    }

    private JsonObject registration() {
        JsonObject frame = new JsonObject()
                .put("type", random.nextInt(3) == 0 ? "unregister" : "register")
                .put("address", one(ADDRESSES));
        JsonObject headers = new JsonObject();
        if (random.nextBoolean()) {
            headers.put("after", random.nextBoolean() ? Odd.value(random) : Integer.valueOf(random.nextInt(2000)));
        }
        if (random.nextInt(4) == 0) {
            headers.put("epoch", Odd.value(random));
        }
        return frame.put("headers", headers);
    }

    private byte[] pieces(byte[] bytes) {
        int first = random.nextInt(bytes.length);
        int second = first + random.nextInt(bytes.length - first);
        return join(
                RawFrames.frame(TEXT, false, Arrays.copyOfRange(bytes, 0, first)),
                RawFrames.frame(9, true, new byte[0]),
                RawFrames.frame(0, false, Arrays.copyOfRange(bytes, first, second)),
                RawFrames.frame(0, true, Arrays.copyOfRange(bytes, second, bytes.length)));
    }

    private static byte[] join(byte[]... frames) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            joined.writeBytes(frame);
        }
        return joined.toByteArray();
    }

    private static byte[] text(String json) {
        return bytes(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(byte[] payload) {
        return RawFrames.frame(TEXT, true, payload);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
