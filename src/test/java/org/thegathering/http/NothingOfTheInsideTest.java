package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.model.Version;
import org.thegathering.testing.RawConnection;

/** What runs here, in which version, and what went wrong inside is for the operator's log. */
class NothingOfTheInsideTest {

    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void theHealthIsOneWordAndTheNeighbours() {
        assertEquals(Set.of("status", "peers", "silent_peers"), stage.get(null, "/health").is(200).json().fieldNames());
        stage.parts.databaseIsAway(true);
        try {
            for (String path : List.of("/health", "/api/v1/rooms/health")) {
                JsonObject ill = stage.get(null, path).is(503).json();
                assertEquals("unhealthy", ill.getString("status"));
                assertEquals("The database can't be reached", ill.getString("detail"));
                assertEquals(2, ill.size());
            }
        } finally {
            stage.parts.databaseIsAway(false);
        }
    }

    @Test
    void aBugIsThreeWords() {
        JsonObject bug = stage.get("alice", "/api/v1/rooms/" + PartsOfStraw.BROKEN).is(500).json();
        assertEquals(new JsonObject().put("detail", "Internal Server Error").put("error_code", "bug"), bug);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere", "GET, /api/v1/nowhere", "DELETE, /", "POST, /health", "GET, /api/v1/auth/me",
        "GET, /api/v1/rooms/x",
        "GET, /%zz", "POST, /api/v1/auth/login", "GET, /eventbus/1/2/websocket", "POST, /eventbus/1/2/xhr_send"
    })
    void aRefusalNamesNeitherProgramNorVersion(String method, String path) throws Exception {
        try (var line = new RawConnection(stage.port())) {
            line.write(method + " " + path + " HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n\r\n");
            int status = line.status();
            String answer = status + " " + line.headers() + " " + new String(line.octets(length(line)), StandardCharsets.UTF_8);
            for (String inside : List.of("ertx", "etty", "ava", Version.current(), "Exception", "\tat ", "thegathering.")) {
                assertFalse(answer.contains(inside), answer);
            }
            assertNull(line.header("Server"));
            assertNull(line.header("X-Powered-By"));
        }
    }

    private static int length(RawConnection line) {
        return Integer.parseInt(line.header("Content-Length"));
    }

    /** They would say back what a proxy added, or lead elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND"})
    void methodsThatNobodyNeedsAreRefused(String method) {
        assertEquals(405, stage.exchange(null, method, "/api/v1/rooms/", null, NOTHING).status());
        assertEquals(405, stage.exchange(null, method, "/", null, NOTHING).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/", "/styles/", "/webjars/", "/.git/config", "/META-INF/MANIFEST.MF", "/../conf/application.yaml", "/db/migration/"})
    void foldersAreNotListedAndFilesOfTheInsideNotServed(String path) throws Exception {
        try (var line = new RawConnection(stage.port())) {
            line.write("GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n");
            assertEquals(path.equals("/docs/") ? 200 : 404, line.status());
        }
    }
}
