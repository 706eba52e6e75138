package org.thegathering.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.util.internal.PlatformDependent;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;
import org.thegathering.testing.RawConnection;
import org.thegathering.testing.RawFrames;

/** Clients that keep the server waiting lose their connections, whatever they are waiting with. */
@Timeout(60)
@OnNodes(settings = {
    "GATHERING_HTTP_HEADER_TIMEOUT=1s", "GATHERING_HTTP_BODY_TIMEOUT=1s", "GATHERING_HTTP_IDLE_TIMEOUT=2s",
    "GATHERING_HTTP_STALL_TIMEOUT=2s",
    "GATHERING_LIMITS_ENABLED=false"
})
class SlowClientsTest extends Cast {

    private static final long PAUSE_MILLIS = 100;

    @AfterEach
    void othersAreServed() {
        nobody.get("//health").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /health HTTP/1.1\r\nHost: here\r\nX: ",
        "GET /",
        "POST /api/v1/auth/login HTTP/1.1\r\nHost: here\r\nA: ",
        "GET /eventbus/websocket HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: "
    })
    void whoNeverEndsAHeadIsCutOff(String beginning) throws IOException {
        try (var line = connect()) {
            line.write(beginning);
            drip(line);
            assertEquals(0, line.awaitEnd());
        }
    }

    @Test
    void whoNeverEndsABodyIsToldAndCutOff() throws IOException {
        try (var line = connect()) {
            line.write("POST /api/v1/auth/login HTTP/1.1\r\nHost: here\r\nContent-Length: 60000\r\n\r\n{");
            drip(line);
            assertEquals("body_too_slow", line.expect(408).getString("error_code"));
            line.awaitEnd();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rooms/", "/nowhere", "/eventbus/0/0/xhr_send"})
    void whoNeverEndsABodyThatNobodyReadsIsCutOff(String path) throws IOException {
        try (var line = connect()) {
            line.write("POST " + path + " HTTP/1.1\r\nHost: here\r\nContent-Length: 60000\r\n\r\n");
            drip(line);
            line.awaitEnd();
        }
    }

    @Test
    void whoAsksNothingIsCutOff() throws IOException {
        try (var silent = connect(); var done = connect()) {
            done.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            done.expect(200);
            assertEquals(0, silent.awaitEnd());
            assertEquals(0, done.awaitEnd());
        }
    }

    /** Three gigabytes of answers are asked for, and none is read. */
    @Test
    void whoNeverReadsCostsNoMemoryAndIsCutOff() throws IOException {
        long before = PlatformDependent.usedDirectMemory();
        try (var line = connect()) {
            line.write("GET /webjars/swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: here\r\n\r\n".repeat(2000));
            writesUntilCutOff(line, new byte[] {'x'});
        }
        long held = PlatformDependent.usedDirectMemory() - before;
        assertTrue(held < 64L << 20, () -> "held: " + held);
    }

    @Test
    void whoSendsMuchAndReadsItIsServed() throws IOException {
        int requests = 1500;
        try (var line = connect()) {
            Thread.ofVirtual().start(() -> write(line, "GET /openapi.json HTTP/1.1\r\nHost: here\r\n\r\n".repeat(requests)));
            for (int i = 0; i < requests; i++) {
                assertEquals("3.1.0", line.expect(200).getString("openapi"));
            }
        }
    }

    @Test
    void whoOpensASockJsSessionAndNeverSignsInIsCutOff() throws IOException {
        try (var line = connect()) {
            line.write("POST /eventbus/0/lurker/xhr_streaming HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n\r\n");
            assertEquals(200, line.status());
            line.awaitEnd();
        }
        try (var late = connect()) {
            late.write("POST /eventbus/0/lurker/xhr_send HTTP/1.1\r\nHost: here\r\nContent-Length: 6\r\n\r\n[\"{}\"]");
            assertEquals(404, late.status(), "the session is still there");
        }
    }

    @Test
    void aSocketThatNeverReadsIsCutOffAndCanResume() throws IOException {
        var room = newRoom();
        bob.joins(room);
        carol.joins(room).listensTo(room);
        try (var socket = connect()) {
            var frames = new RawFrames(socket);
            frames.open();
            frames.send("session.open", new JsonObject().put("token", bob.token()));
            frames.write(new JsonObject().put("type", "register").put("address", room.address()).encode());
            talk(2500, room);
            cutOffWhilePinging(frames);
        }
        bob.listensTo(room, 0);
        bob.hears("2499" + LONG);
    }

    /** Answers to its pings don't gather, and nobody waits for it to read the answer to its closing. */
    @Test
    void aSocketThatSaysGoodbyeAndNeverReadsIsCutOff() throws IOException {
        try (var socket = connect()) {
            new RawFrames(socket).open();
            var before = PlatformDependent.usedDirectMemory();
            var ping = RawFrames.frame(RawFrames.PING, true, new byte[125]);
            for (int n = 0; n < 200_000; n++) {
                socket.write(ping);
            }
            var gathered = PlatformDependent.usedDirectMemory() - before;
            assertTrue(gathered < 16 << 20, () -> gathered + " bytes wait");

            socket.write(RawFrames.frame(RawFrames.CLOSE, true, new byte[0]));
            writesUntilCutOff(socket, ping);
        }
    }

    private static final String LONG = " " + "😀".repeat(490);

    private void talk(int messages, org.thegathering.model.Target room) {
        for (int i = 0; i < messages; i++) {
            carol.live().begin("chat.post", Path.named(room).put("content", i + LONG));
        }
        carol.hears(messages - 1 + LONG);
    }

    private static void cutOffWhilePinging(RawFrames frames) {
        try {
            while (true) {
                frames.write("{\"type\":\"ping\"}");
                pause();
            }
        } catch (IOException cutOff) {
            assertTrue(cutOff instanceof SocketException, cutOff::toString);
        }
    }

    /** A byte now and then, for ever. */
    private static void drip(RawConnection line) {
        Thread.ofVirtual().start(() -> {
            try {
                writesUntilCutOff(line, new byte[] {'x'});
            } catch (RuntimeException over) {
                // The test has closed it.
            }
        });
    }

    private static void writesUntilCutOff(RawConnection line, byte[] bytes) {
        try {
            while (true) {
                line.write(bytes);
                pause();
            }
        } catch (IOException cutOff) {
            assertTrue(cutOff instanceof SocketException, cutOff::toString);
        }
    }

    private static void write(RawConnection line, String text) {
        try {
            line.write(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With little room for what comes, so that the server notices soon that nobody reads. */
    private RawConnection connect() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("127.0.0.1", nodes.first().port()));
        return new RawConnection(socket);
    }
}
