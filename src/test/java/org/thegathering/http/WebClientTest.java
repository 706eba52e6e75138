package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientTest {

    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void showsAProgramTheWay() {
        var welcome = stage.get(null, "/").is(200).json();
        assertEquals("running", welcome.getString("status"));
        assertEquals("/docs", welcome.getString("docs"));
    }

    @Test
    void letsABrowserAskAgainWhetherAFileHasChanged() {
        var first = stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING).is(200);
        assertEquals("text/css; charset=utf-8", first.header("Content-Type"));
        assertEquals("no-cache", first.header("Cache-Control"));
        var again = stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING, "If-None-Match", first.header("ETag"));
        assertEquals(304, again.status());
        assertEquals(0, again.body().length);
        stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING, "If-None-Match", "\"other\"").is(200);
    }

    @Test
    void sendsFilesCompressedToWhoeverUnderstandsIt() throws IOException {
        var plain = stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING).is(200);
        var zipped = stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING, "Accept-Encoding", "br, gzip").is(200);
        assertEquals("gzip", zipped.header("Content-Encoding"));
        assertEquals("accept-encoding", zipped.header("Vary"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes());
        assertNotEquals(plain.header("ETag"), zipped.header("ETag"));
        assertEquals(null, plain.header("Content-Encoding"));
        stage.exchange(null, "GET", "/docs/docs.css", null, NOTHING, "Accept-Encoding", "gzip", "If-None-Match", zipped.header("ETag")).is(304);
        var font = stage.exchange(null, "GET", "/fonts/figtree-latin-wght-normal.woff2", null, NOTHING, "Accept-Encoding", "gzip");
        assertEquals(null, font.header("Content-Encoding"));
    }

    @Test
    void letsTheBrowserInstallThePage() {
        var manifest = stage.exchange(null, "GET", "/app.webmanifest", null, NOTHING).is(200);
        assertEquals("application/manifest+json", manifest.header("Content-Type"));
        for (Object icon : new JsonObject(new String(manifest.body(), StandardCharsets.UTF_8)).getJsonArray("icons")) {
            var picture = stage.exchange(null, "GET", "/" + ((JsonObject) icon).getString("src"), null, NOTHING).is(200);
            assertEquals(((JsonObject) icon).getString("type"), picture.header("Content-Type"));
        }
        var worker = stage.exchange(null, "GET", "/service-worker.js", null, NOTHING).is(200);
        assertEquals("no-cache", worker.header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/docs", "/docs/", "/docs/live.html", "/docs/start.js", "/webjars/swagger-ui/swagger-ui-bundle.js",
        "/webjars/swagger-ui/swagger-ui.css", "/webjars/sockjs-client/dist/sockjs.min.js"
    })
    void servesTheDocumentationFromItsOwnFiles(String path) {
        stage.exchange(null, "GET", path, null, NOTHING).is(200);
    }

    @Test
    void writesNoScriptIntoAPage() {
        String page = new String(stage.exchange(null, "GET", "/docs", null, NOTHING).body(), StandardCharsets.UTF_8);
        assertFalse(page.contains("<script>"));
        assertFalse(page.contains("://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/docs", "/openapi.json", "/docs/docs.css", "/avatars/Alice.svg"})
    void tellsTheHeadersAlone(String path) {
        var whole = stage.exchange(null, "GET", path, null, NOTHING).is(200);
        var head = stage.exchange(null, "HEAD", path, null, NOTHING);
        assertEquals(200, head.status());
        assertEquals(0, head.body().length);
        assertEquals(Integer.toString(whole.body().length), head.header("Content-Length"));
        assertEquals(whole.header("Content-Type"), head.header("Content-Type"));
    }

    @Test
    void servesTheWholeContract() {
        JsonObject contract = stage.get(null, "/openapi.json").is(200).json();
        assertEquals("3.1.0", contract.getString("openapi"));
        assertEquals("/", contract.getJsonArray("servers").getJsonObject(0).getString("url"));
        assertTrue(contract.getJsonObject("paths").containsKey("/health"));
        assertFalse(contract.encode().contains("__absolute_uri__"));
    }

    @Test
    void drawsAStone() {
        var stone = stage.get(null, "/avatars/Alice.svg").is(200);
        assertEquals("public, max-age=31536000, immutable", stone.header("Cache-Control"));
        assertArrayEquals(stone.body(), stage.get(null, "/avatars/alice.svg").body());
        stage.get(null, "/avatars/%C3%BCn%C3%AF%20%2F%3C%26%22.svg").is(200);
        stage.exchange(null, "GET", "/avatars/Alice.png", null, NOTHING).is(404);
        stage.exchange(null, "GET", "/avatars/.svg", null, NOTHING).is(404);
        stage.exchange(null, "GET", "/avatars/" + "x".repeat(21) + ".svg", null, NOTHING).is(404);
    }

    @Test
    void saysWhenTheDatabaseIsAway() {
        stage.parts.databaseIsAway(true);
        try {
            assertEquals("unhealthy", stage.get(null, "/health").is(503).json().getString("status"));
            assertEquals("unhealthy", stage.get(null, "/api/v1/rooms/health").is(503).json().getString("status"));
        } finally {
            stage.parts.databaseIsAway(false);
        }
        stage.get(null, "/health").is(200);
    }
}
