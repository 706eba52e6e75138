package org.thegathering.defence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import io.vertx.core.net.SelfSignedCertificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.thegathering.testing.LogBook;
import org.thegathering.testing.RawConnection;
import org.thegathering.testing.RawFrames;
import org.thegathering.testing.TestDatabase;
import org.thegathering.testing.TestNode;

/** TLS of the service's own, from the other end. */
@Timeout(90)
class TlsTest {

    private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static final SelfSignedCertificate ONE = SelfSignedCertificate.create("localhost");
    private static final SelfSignedCertificate OTHER = SelfSignedCertificate.create("localhost");

    private static TestDatabase databases;

    @RegisterExtension
    static final BeforeAllCallback SHARED = context -> databases = TestDatabase.of(context);

    @TempDir
    Path folder;

    private TestNode node;

    @BeforeEach
    void start() throws IOException {
        put(ONE.certificatePath(), "certificate.pem");
        put(ONE.privateKeyPath(), "key.pem");
        node = startNode();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void speaksBothVersionsAndSaysThatItWantsNoOther() throws IOException {
        for (String version : List.of("TLSv1.2", "TLSv1.3")) {
            try (var line = new RawConnection(connect(version))) {
                line.write(HEALTH);
                line.expect(200);
                assertEquals("max-age=31536000; includeSubDomains", line.header("Strict-Transport-Security"));
            }
        }
    }

    /** A client's first words in TLS 1.1 (RFC 4346 §7.4.1.2), and the alert for a version that is not spoken (§7.2.2). */
    @Test
    void refusesOlderVersions() throws IOException {
        try (var line = new RawConnection(node.port())) {
            byte[] hello = new byte[5 + 4 + 2 + 32 + 1 + 2 + 4 + 2];
            byte[] head = {22, 3, 1, 0, (byte) (hello.length - 5), 1, 0, 0, (byte) (hello.length - 9), 3, 2};
            System.arraycopy(head, 0, hello, 0, head.length);
            byte[] suites = {0, 4, (byte) 0xC0, 0x13, 0, 0x2F, 1, 0};
            System.arraycopy(suites, 0, hello, hello.length - suites.length, suites.length);
            line.write(hello);

            byte[] answer = line.octets(7);
            assertEquals(21, answer[0], "an alert");
            assertEquals(70, answer[6], "protocol_version");
        }
    }

    @Test
    void leavesNoWayAround() throws IOException {
        try (var line = new RawConnection(node.port())) {
            line.write(HEALTH);
            assertTrue(line.awaitEnd() < 20, "an alert at most");
        }
    }

    /** The live doors take over connections of HTTP/1.1. */
    @Test
    void offersNoSecondProtocol() throws IOException {
        try (var socket = TrustingSockets.unconnected()) {
            var parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            socket.setSSLParameters(parameters);
            socket.connect(new InetSocketAddress("127.0.0.1", node.port()));
            socket.startHandshake();
            assertNotEquals("h2", socket.getApplicationProtocol());
        }
    }

    @Test
    void carriesLiveTalk() throws IOException {
        int messages = 1000;
        String text = "😀".repeat(490);
        String token;
        try (var line = new RawConnection(connect("TLSv1.3"))) {
            var alice = new JsonObject().put("email", "alice@test.com").put("password", "alice123");
            token = call(line, "", "POST", "/auth/login", alice).getString("access_token");
            call(line, token, "POST", "/rooms/1/join", new JsonObject());
        }
        try (var line = new RawConnection(connect("TLSv1.3"))) {
            var frames = new RawFrames(line);
            frames.open();
            frames.send("session.open", new JsonObject().put("token", token));
            frames.write("{\"type\":\"register\",\"address\":\"room.1\",\"headers\":{}}");
            for (int i = 0; i < messages; i++) {
                frames.send("chat.post", new JsonObject().put("room_id", 1).put("content", i + " " + text));
            }
            for (int heard = 0; heard < messages; ) {
                var body = new JsonObject(frames.read()).getJsonObject("body");
                if ("message".equals(body.getString("type"))) {
                    assertEquals(heard++ + " " + text, body.getJsonObject("message").getString("content"));
                }
            }
        }
    }

    @Test
    void takesNewFilesAndDropsNobody() throws Exception {
        try (var old = new RawConnection(connect("TLSv1.3"))) {
            old.write(HEALTH);
            old.expect(200);
            Certificate before = presented();
            put(OTHER.privateKeyPath(), "key.pem");
            put(OTHER.certificatePath(), "certificate.pem");

            for (long deadline = System.nanoTime() + 30_000_000_000L; presented().equals(before); Thread.sleep(200)) {
                assertTrue(System.nanoTime() < deadline, "the old certificate stays");
            }
            old.write(HEALTH);
            old.expect(200);
        }
    }

    @Test
    void keepsTheOldFilesWhileTheNewOnesDoNotFit() throws Exception {
        try (var log = LogBook.ofEverything()) {
            put(OTHER.privateKeyPath(), "key.pem");

            for (long deadline = System.nanoTime() + 30_000_000_000L; complaints(log).isEmpty(); Thread.sleep(200)) {
                assertTrue(System.nanoTime() < deadline, "nobody noticed");
            }
            assertTrue(complaints(log).getFirst().contains("the key is not that of the certificate"), log.lines()::toString);
        }
        try (var line = new RawConnection(connect("TLSv1.3"))) {
            line.write(HEALTH);
            line.expect(200);
        }
    }

    @Test
    void doesNotStartWithFilesOfNoUse() throws IOException {
        put(OTHER.privateKeyPath(), "key.pem");
        assertRefused("the key is not that of the certificate");
        Files.writeString(folder.resolve("key.pem"), "nothing");
        assertRefused("");
        Files.delete(folder.resolve("key.pem"));
        assertRefused("key.pem");
    }

    private void assertRefused(String reason) {
        var failure = assertThrows(IllegalStateException.class, () -> startNode().close()).getCause().getCause();
        assertTrue(failure instanceof IllegalArgumentException, failure::toString);
        String message = failure.getMessage();
        assertTrue(message.startsWith("http.tls.certificate is " + folder.resolve("certificate.pem")), message);
        assertTrue(message.contains(reason), message);
    }

    private static List<String> complaints(LogBook log) {
        return log.lines().stream().filter(line -> line.startsWith("WARN") && line.contains("can't be used")).toList();
    }

    private TestNode startNode() {
        return TestNode.start(databases.fresh(), Map.of(
                "GATHERING_HTTP_TLS_CERTIFICATE", folder.resolve("certificate.pem").toString(),
                "GATHERING_HTTP_TLS_KEY", folder.resolve("key.pem").toString()));
    }

    private static JsonObject call(RawConnection line, String token, String method, String path, JsonObject body)
            throws IOException {
        byte[] content = body.encode().getBytes();
        line.write(method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: " + content.length + "\r\n\r\n");
        line.write(content);
        return line.expect(200);
    }

    private Certificate presented() throws IOException {
        try (var socket = connect("TLSv1.3")) {
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private SSLSocket connect(String version) throws IOException {
        var socket = TrustingSockets.unconnected();
        socket.setEnabledProtocols(new String[] {version});
        socket.connect(new InetSocketAddress("127.0.0.1", node.port()));
        socket.startHandshake();
        return socket;
    }

    private void put(String from, String name) throws IOException {
        Files.copy(Path.of(from), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
