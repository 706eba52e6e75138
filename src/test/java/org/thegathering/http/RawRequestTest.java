package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What no well-behaved client sends, byte by byte. */
class RawRequestTest {

    private static final String POST = "POST /api/v1/rooms/1/messages HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer alice\r\n";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void refusesABodyThatAnnouncesItselfTooLarge() throws IOException {
        try (Line line = new Line()) {
            line.write(POST + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n");
            line.expect(413);
        }
    }

    @Test
    void refusesTenMegabytesAndGoesOnWithTheConnection() throws IOException {
        try (Line line = new Line()) {
            line.write(POST + "Content-Type: application/json\r\nContent-Length: 10485760\r\n\r\n");
            line.write(new byte[10485760]);
            line.expect(413);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void refusesTenMegabytesInChunks() throws IOException {
        try (Line line = new Line()) {
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
        try (Line line = new Line()) {
            line.write("POST /api/v1/rooms/1/messages HTTP/1.1\r\nHost: here\r\nContent-Length: 10485760\r\n\r\n");
            line.expect(401);
            line.write(new byte[10485760]);
            line.write("GET /health HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(200);
        }
    }

    @Test
    void takesABodyInPieces() throws IOException {
        try (Line line = new Line()) {
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
        try (Line line = new Line()) {
            line.write(POST + "Expect: 100-continue\r\nContent-Length: 16\r\n\r\n");
            assertEquals("HTTP/1.1 100 Continue", line.line());
            line.line();
            line.write("{\"content\": \"a\"}");
            line.expect(200);
        }
    }

    @Test
    void refusesHeadersBeyondMeasure() throws IOException {
        try (Line line = new Line()) {
            line.write("GET /health HTTP/1.1\r\nHost: here\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
            line.expect(431);
        }
        try (Line line = new Line()) {
            line.write("GET /" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: here\r\n\r\n");
            line.expect(414);
        }
    }

    @Test
    void refusesWhatIsNoHttp() throws IOException {
        for (String bytes : new String[] {"\u00ff\u00fe\u0001\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno header\r\n\r\n",
            POST + "Content-Length: x\r\n\r\n", POST + "Content-Length: 99999999999999999999\r\n\r\n", POST + "Content-Length: -1\r\n\r\n"}) {
            try (Line line = new Line()) {
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
            try (Line line = new Line()) {
                line.write("GET " + path + " HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer alice\r\n\r\n");
                int status = line.status();
                assertTrue(status >= 400 && status < 500, path + " " + status);
                assertTrue(line.json().containsKey("detail"), path);
            }
        }
    }

    @Test
    void doesNotMindAClientThatGoesAway() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Line line = new Line()) {
                line.write(POST + "Content-Length: 1000\r\n\r\n{\"content\"");
            }
        }
        stage.get(null, "/health").is(200);
    }

    /** One connection. */
    private static final class Line implements AutoCloseable {

        private final Socket socket = new Socket("127.0.0.1", stage.port());
        private final InputStream in = socket.getInputStream();
        private int length;

        Line() throws IOException {
            socket.setSoTimeout(8_000);
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        JsonObject expect(int status) throws IOException {
            assertEquals(status, status());
            return json();
        }

        int status() throws IOException {
            int status = Integer.parseInt(line().split(" ")[1]);
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase().startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            return status;
        }

        JsonObject json() throws IOException {
            return new JsonObject(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }

        String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet != '\n'; octet = in.read()) {
                if (octet < 0) {
                    throw new IOException("closed after: " + line);
                }
                if (octet != '\r') {
                    line.write(octet);
                }
            }
            return line.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
