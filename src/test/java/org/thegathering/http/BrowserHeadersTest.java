package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.RawConnection;

/** What keeps a browser from harm stands on every answer, whatever was asked. */
class BrowserHeadersTest {

    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final Stage stage = new Stage();

    /** Each operation of the contract, as nobody: most refuse, and a refusal needs the headers as much. */
    @Test
    void standOnEveryOperation() {
        List<String> seen = new ArrayList<>();
        JsonObject paths = stage.get(null, "/openapi.json").json().getJsonObject("paths");
        paths.forEach(path -> ((JsonObject) path.getValue()).fieldNames().stream()
                .filter(method -> List.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(method -> {
                    String place = path.getKey().replaceAll("\\{[a-z_]+}", "1");
                    check(stage.exchange(null, method.toUpperCase(), place, null, NOTHING), place);
                    seen.add(method + " " + place);
                }));
        assertTrue(seen.size() > 15, seen::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/docs", "/docs/live.html", "/docs/docs.css", "/app.js", "/styles/layers.css", "/mark.svg",
        "/openapi.json", "/health",
        "/webjars/swagger-ui/swagger-ui-bundle.js", "/avatars/Alice.svg", "/avatars/Alice.png", "/nowhere",
        "/api/v1/nowhere",
        "/eventbus", "/eventbus/", "/eventbus/info", "/eventbus/1/2/xhr", "/eventbus/1/2/websocket",
        "/eventbus/websocket", "/%"
    })
    void standOnEveryFileAndDoor(String path) throws IOException {
        try (RawConnection line = new RawConnection(stage.port())) {
            line.write("GET " + path + " HTTP/1.1\r\nHost: here\r\nAccept: text/html\r\n\r\n");
            line.status();
            check(line::header, path);
        }
    }

    @Test
    void standOnWhatCouldNotBeRead() throws IOException {
        for (String bytes : new String[] {"GET\r\n\r\n", "GET / HTTP/1.1\r\nX: " + "x".repeat(20_000) + "\r\n\r\n", "GET / HTTP/7.0\r\n\r\n"}) {
            try (RawConnection line = new RawConnection(stage.port())) {
                line.write(bytes);
                line.status();
                check(line::header, bytes);
            }
        }
    }

    @Test
    void standOnErrors() {
        check(stage.exchange("alice", "GET", "/api/v1/rooms/" + PartsOfStraw.BROKEN, null, NOTHING).is(500), "500");
        check(stage.exchange("alice", "GET", "/api/v1/rooms/" + PartsOfStraw.AWAY, null, NOTHING).is(503), "503");
        check(stage.exchange(null, "DELETE", "/", null, NOTHING).is(405), "405");
        check(stage.exchange(null, "OPTIONS", "/api/v1/rooms/", null, NOTHING).is(204), "OPTIONS");
    }

    @Test
    void letPagesLoadFromHereAlone() {
        String policy = stage.exchange(null, "GET", "/", null, NOTHING, "Accept", "text/html").header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'self';"), policy);
        for (String weakness : List.of("unsafe", "data:", "blob:", "*", "http")) {
            assertFalse(policy.contains(weakness), policy);
        }
    }

    /** What would make markup, or a program, of a text. */
    @Test
    void areNotNeededByTheClientItself() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "resources", "webroot"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(js|html)")).toList()) {
                String text = Files.readString(file);
                for (String danger : List.of("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", " style=\"",
                        "srcdoc", "javascript:")) {
                    assertFalse(text.contains(danger), file + ": " + danger);
                }
                assertFalse(text.matches("(?s).*<[a-z]+[^>]* on[a-z]+=.*"), file + ": a handler in markup");
            }
        }
    }

    @Test
    void keepTheApiOutOfCaches() {
        for (String path : List.of("/api/v1/auth/me", "/api/v1/rooms/", "/api/v1/rooms/1", "/api/v1/conversations/", "/api/v1/nowhere")) {
            assertEquals("no-store", stage.exchange("alice", "GET", path, null, NOTHING).header("Cache-Control"), path);
        }
    }

    @Test
    void sayNothingOfTlsWhereThereIsNone() {
        var answer = stage.exchange(null, "GET", "/", null, NOTHING, "X-Forwarded-Proto", "https");
        assertNull(answer.header("Strict-Transport-Security"));
    }

    private static void check(Stage.Answer answer, String place) {
        check(answer::header, place);
    }

    private interface Headers {
        String of(String name);
    }

    private static void check(Headers headers, String place) {
        assertTrue(headers.of("Content-Security-Policy").contains("frame-ancestors 'none'"), place);
        assertTrue(headers.of("Content-Security-Policy").startsWith("default-src '"), place);
        assertEquals("nosniff", headers.of("X-Content-Type-Options"), place);
        assertEquals("no-referrer", headers.of("Referrer-Policy"), place);
        assertEquals("same-origin", headers.of("Cross-Origin-Resource-Policy"), place);
        assertNull(headers.of("Access-Control-Allow-Origin"), place);
        assertNull(headers.of("Server"), place);
        if (!place.startsWith("/api/") && !place.matches("[0-9]+|OPTIONS")) {
            assertEquals("same-origin", headers.of("Cross-Origin-Opener-Policy"), place);
            assertTrue(headers.of("Permissions-Policy").contains("camera=()"), place);
        }
    }
}
