package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.thegathering.testing.LogBook;
import org.thegathering.testing.RawConnection;

/** What no well-behaved client sends, byte by byte. */
class RawRequestTest {

    private static final String POST = "POST /api/v1/rooms/1/messages HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer alice\r\n";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void refusesABodyThatAnnouncesItselfTooLarge() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n");
            line.expect(413);
        }
    }

    @Test
    void refusesTenMegabytesAndGoesOnWithTheConnection() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n");
            line.write(new byte[10485760]);
            line.expect(413);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesTenMegabytesInChunks() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            byte[] chunk = new byte[65536];
            for (int i = 0; i < 160; i++) {
                line.write("10000\r\n");
                line.write(chunk);
                line.write("\r\n");
            }
            line.write("0\r\n\r\n");
            line.expect(413);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesAStrangerWithoutReadingTheirBody() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("POST /api/v1/rooms/1/messages HTTP/1.1\r\nHost: here\r\nContent-Length: 10485760\r\n\r\n");
            line.expect(401);
            line.write(new byte[10485760]);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void takesABodyInPieces() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Transfer-Encoding: chunked\r\n\r\n");
            for (char piece : "{\"content\": \"in pieces\"}".toCharArray()) {
                line.write("1\r\n" + piece + "\r\n");
            }
            line.write("0\r\n\r\n");
            assertEquals("in pieces", line.expect(200).getString("content"));
        }
    }

    @Test
    void invitesABodyThatWaits() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Expect: 100-continue\r\nContent-Length: 16\r\n\r\n");
            assertEquals("HTTP/1.1 100 Continue", line.line());
            line.line();
            line.write("{\"content\": \"a\"}");
            line.expect(200);
        }
    }

    @Test
    void refusesHeadersBeyondMeasure() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET /health HTTP/1.1\r\nHost: here\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
            line.expect(431);
        }
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(414);
        }
    }

    @Test
    void refusesMoreHeadersThanAnybodyNeeds() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n" + "A: b\r\n".repeat(100) + "\r\n");
            line.expect(431);
        }
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n" + "A: b\r\n".repeat(90) + "\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesARequestWithoutOneHost() throws IOException {
        for (String hosts : new String[] {"", "Host: here\r\nHost: there\r\n"}) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write("GET /health HTTP/1.1\r\n" + hosts + "\r\n");
                line.expect(400);
            }
        }
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET /health HTTP/1.0\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesOtherVersions() throws IOException {
        for (String version : new String[] {"HTTP/2.0", "HTTP/1.2", "HTTP/0.9", "ICAP/1.0"}) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write("GET /health " + version + "\r\nHost: here\r\n\r\n");
                line.expect(400);
            }
        }
    }

    /** One length, or the chunks: never both ways at once (RFC 9112 §6.1), or a proxy sees other requests than we do. */
    @Test
    void readsABodyInOneWayOnly() throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Content-Length: 16\r\nContent-Length: 17\r\n\r\n{\"content\": \"a\"}");
            line.expect(400);
        }
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write(POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"content\": \"a\"}\r\n0\r\n\r\n");
            line.expect(200);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesWhatIsNoHttp() throws IOException {
        for (String bytes : new String[] {"\u00ff\u00fe\u0001\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno header\r\n\r\n",
            POST + "Content-Length: x\r\n\r\n", POST + "Content-Length: 99999999999999999999\r\n\r\n", POST + "Content-Length: -1\r\n\r\n"}) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write(bytes);
                line.expect(400);
            }
        }
    }

    @Test
    void refusesPathsAndQueriesThatCannotBeDecoded() throws IOException {
        for (String path : new String[] {
            "/api/v1/rooms/%zz", "/api/v1/rooms/%", "/avatars/%ff%zz.svg", "/api/v1/rooms/1/messages?page=%zz", "/%"
        }) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write("GET " + path + " HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer alice\r\n\r\n");
                int status = line.status();
                assertTrue(status >= 400 && status < 500, path + " " + status);
                assertTrue(line.json().containsKey("detail"), path);
            }
        }
    }

    /** Whatever was under way: a head, a body, an answer, a hand-shake, a socket. */
    @Test
    void doesNotMindAClientThatVanishes() throws IOException {
        String upgrade = "GET /eventbus/websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        try (LogBook log = LogBook.ofErrors()) {
            for (String said : new String[] {
                "", "GET", POST + "Content-Length: 9\r\n\r\n{",
                "POST /eventbus/0/0/xhr_send HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n[",
                "GET /webjars/swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20), upgrade,
                upgrade + "\r\n",
                "POST /eventbus/0/vanished/xhr_streaming HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
            }) {
                for (int i = 0; i < 10; i++) {
                    RawConnection line = new RawConnection(stage.port());
                    line.write(said);
                    if (i % 2 == 0) {
                        stage.get(null, "/health").is(200);
                    }
                    line.reset();
                }
            }
            stage.get(null, "/health").is(200);
            assertEquals(List.of(), log.lines());
        }
    }

    @Test
    void doesNotMindAClientThatGoesAway() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write(POST + "Content-Length: 1000\r\n\r\n{\"content\"");
            }
        }
        stage.get(null, "/health").is(200);
    }
}
