package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Cast;

/** The frames themselves, whatever they are about. */
class FramesTest extends Cast {

    private static final int LIMIT = 64 * 1024;
    private static final int TOO_LARGE = 1009;

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "[]", "[{}]", "7", "\"text\"", "null", "true", "{}", "{\"type\":7}", "{\"type\":null}",
        "{\"type\":\"register\"}", "{\"type\":\"send\",\"address\":7}", "{\"type\":\"sing\",\"address\":\"room.1\"}",
        "{\"type\":\"send\",\"address\":\"chat.post\",\"body\":[]}", "{\"type\":\"send\",\"address\":\"chat.post\",\"body\":\"text\"}",
        "{\"type\":\"unregister\",\"address\":null}", "{\"type\":\"register\",\"type\":\"nothing\",\"address\":\"x\"}"})
    void whatIsNoFrameIsRefusedAndHarmsNothing(String text) {
        alice.joins(lobby).listensTo(lobby);

        alice.live().sendText(text);

        alice.live().takeRefusal(400);
        alice.posts(lobby, "still here");
        alice.hears("still here");
    }

    @Test
    void deepNestingIsNoFrame() {
        alice.live().sendText("{\"type\":\"ping\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
        alice.live().takeRefusal(400);
        alice.live().ping();
    }

    @Test
    void nobodyPublishes() {
        alice.joins(lobby).listensTo(lobby);
        bob.joins(lobby).listensTo(lobby);
        for (var address : new String[] {"room.1", lobby.address(), "chat.post", "user.me", "events", "session.open"}) {
            alice.live().send(new JsonObject().put("type", "publish").put("address", address)
                    .put("body", new JsonObject().put("type", "message").put("content", "forged")));
            assertEquals(address, alice.live().takeRefusal(403).getString("address"));
        }
        alice.says(lobby, "end");
        bob.hears("end");
        assertEquals(java.util.List.of("end"), bob.heard(lobby));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "message.post", "message.history", "room.close", "session.identify", "session.signing-keys", "user.find",
        "live.listen", "live.door.1", "room.1", "user.me", "chat.nothing", "", "__vertx.reply.1"})
    void noInternalAddressCanBeReached(String address) {
        alice.joins(lobby);

        alice.live().ask(address, new JsonObject().put("room_id", 1).put("content", "hi")).refuses(404, "Not Found");
    }

    @Test
    void aSendWithoutAReplyAddressIsDoneAllTheSame() {
        alice.joins(lobby).listensTo(lobby);

        alice.live().send(new JsonObject().put("type", "send").put("address", "chat.post")
                .put("body", new JsonObject().put("room_id", Integer.valueOf(lobby.address().substring(5))).put("content", "hi")));

        alice.hears("hi");
    }

    @Test
    void aFrameOf64KiBIsTheLongest() {
        alice.live().sendText(padded(LIMIT));
        alice.live().take(frame -> frame.getString("type").equals("pong"), "a pong");
        alice.live().sendText(padded(LIMIT + 1));

        alice.live().takeRefusal(TOO_LARGE);
        assertEquals(TOO_LARGE, alice.live().closeCode());
    }

    @ParameterizedTest
    @ValueSource(ints = {100 * 1024, 256 * 1024 + 1, 900 * 1024})
    void aMuchLongerOneClosesTheSocketAsWell(int length) {
        alice.live().sendText(padded(length));
        assertEquals(TOO_LARGE, alice.live().closeCode());
    }

    @Test
    void aLongBinaryOneClosesTheSocketAsWell() {
        alice.live().sendBinary(Buffer.buffer(padded(LIMIT + 1)));
        assertEquals(TOO_LARGE, alice.live().closeCode());
    }

    /** A ping of that many bytes. */
    private static String padded(int length) {
        var ping = "{\"type\":\"ping\",\"padding\":\"\"}";
        return ping.replace("\"\"", "\"" + "x".repeat(length - ping.length()) + "\"");
    }

    @Test
    void theAnswersAreOfTheKindOfTheFirstFrame() {
        alice.joins(lobby);
        for (var kind : new String[] {"text", "binary"}) {
            var stranger = stranger();
            var open = new JsonObject().put("type", "send").put("address", "session.open").put("replyAddress", "reply-x")
                    .put("body", new JsonObject().put("token", alice.token()));
            if (kind.equals("binary")) {
                stranger.sendBinary(open.toBuffer());
            } else {
                stranger.sendText(open.encode());
            }
            assertEquals(kind, stranger.take(frame -> "reply-x".equals(frame.getString("address")), "the reply").getString("kind"));
            stranger.register(lobby.address()).body();
            alice.says(lobby, "hi");
            assertEquals(kind, stranger.take(frame -> lobby.address().equals(frame.getString("address")), "the message").getString("kind"));
            stranger.sendBinary(Buffer.buffer("{\"type\":\"ping\"}"));
            stranger.sendText("{\"type\":\"ping\"}");
            for (int pong = 0; pong < 2; pong++) {
                assertEquals(kind, stranger.take(frame -> frame.getString("type").equals("pong"), "a pong").getString("kind"));
            }
        }
    }

    @Test
    void theFramesOfASocketAreHandledInTheirOrder() {
        alice.joins(lobby).listensTo(lobby);
        for (int i = 0; i < 100; i++) {
            alice.live().begin("chat.post", new JsonObject().put("room_id", Integer.valueOf(lobby.address().substring(5))).put("content", "n" + i));
            alice.live().send(new JsonObject().put("type", "ping"));
        }
        alice.hears("n99");
        for (int pong = 0; pong < 100; pong++) {
            alice.live().take(frame -> frame.getString("type").equals("pong"), "a pong");
        }
        assertTrue(alice.heard(lobby).equals(java.util.stream.IntStream.range(0, 100).mapToObj(i -> "n" + i).toList()));
    }
}
