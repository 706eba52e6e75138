package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.LiveClient;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;
import org.thegathering.testing.RawConnection;
import org.thegathering.testing.RawFrames;

@OnNodes(settings = {
    "GATHERING_LIMITS_SOCKETS_PER_PERSON=3",
    "GATHERING_LIMITS_SOCKETS_PER_NETWORK=12",
    "GATHERING_LIMITS_SOCKETS_FRAMES_BURST=100",
    "GATHERING_LIMITS_SOCKETS_FRAMES_PER_SECOND=20",
    "GATHERING_LIMITS_SOCKETS_TYPING_BURST=5",
    "GATHERING_LIMITS_SOCKETS_TYPING_PER_SECOND=1"
})
class SocketLimitTest extends Cast {

    private static final JsonObject PING = new JsonObject().put("type", "ping");

    @Test
    void refusesWhatIsTooMuchAndGoesOnWithWhoSlowsDown() throws InterruptedException {
        var socket = alice.live();
        pings(socket, 150);

        var refusal = socket.takeRefusal(429);

        Thread.sleep(Duration.ofMillis(refusal.getLong("retry_after_ms")));
        socket.ask("chat.read", new JsonObject()).refuses(422, "Expected: room_id or conversation_id, and seq");
    }

    @Test
    void answersARefusedRequestAtItsReplyAddress() {
        alice.joins(lobby);
        var socket = alice.live();
        pings(socket, 250);

        socket.ask("chat.post", Path.named(lobby).put("content", "Hello"))
                .refuses(429, "You send more than is read; please go on in 1 s");
    }

    @Test
    void closesASocketThatFloodsOnAndNoOther() {
        var flooding = alice.live();
        var quiet = bob.live();
        pings(flooding, 1000);

        flooding.takeRefusal(4008);
        assertEquals(4008, flooding.closeCode());
        quiet.ping();
        alice.isCutOff().live().ping();
    }

    @Test
    void refusesMoreTypingThanAnybodyDoes() {
        alice.joins(lobby);
        var signals = Stream.generate(() -> alice.live().begin("chat.typing", Path.named(lobby))).limit(30).toList();

        var answers = signals.stream().map(signal -> alice.live().await(signal, "chat.typing").frame()).toList();

        assertTrue(answers.stream().filter(answer -> answer.getString("type").equals("rec")).count() >= 5, answers::toString);
        var refusal = answers.getLast();
        assertEquals(429, refusal.getInteger("failureCode"), answers::toString);
        assertEquals("Nobody types so fast; please tell it again in 1 s", refusal.getString("message"));
        alice.posts(lobby, "But they may speak");
    }

    @Test
    void holdsSoManySocketsOfOnePersonAndTakesAnotherWhenOneIsGone() {
        var first = alice.anotherSocket();
        alice.anotherSocket();
        alice.anotherSocket();
        var fourth = stranger();
        fourth.begin("session.open", new JsonObject().put("token", alice.token()));

        assertTrue(fourth.takeRefusal(429).getLong("retry_after_ms") > 0);
        assertEquals(4012, fourth.closeCode());
        bob.live().ping();
        first.close();
        awaitRoomFor(alice.token());
    }

    /** The answer to whose token it is finds nobody there any more. */
    @Test
    void whoBreaksOffWhileSigningInLeavesRoom() throws IOException {
        for (int n = 0; n < 10; n++) {
            try (var line = new RawConnection(nodes.first().port())) {
                var frames = new RawFrames(line);
                frames.open();
                frames.send("session.open", new JsonObject().put("token", dave.token()));
            }
        }

        awaitRoomFor(dave.token());
    }

    @Test
    void holdsSoManySocketsFromOneNetwork() {
        for (int n = 0; n < 12; n++) {
            stranger().ping();
        }

        var oneMore = stranger();

        oneMore.takeRefusal(429);
        assertEquals(4012, oneMore.closeCode());
    }

    private static void pings(LiveClient socket, int count) {
        for (int n = 0; n < count; n++) {
            socket.send(PING);
        }
    }

    /** The server hears of a closing a moment after the client. */
    private void awaitRoomFor(String token) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        LiveClient socket;
        do {
            assertTrue(System.nanoTime() < deadline, "there is no room");
            socket = stranger();
            socket.begin("session.open", new JsonObject().put("token", token));
        } while (socket.take(frame -> true, "an answer").getString("type").equals("err"));
    }
}
