package org.thegathering.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static final Map<String, String> FILES = Map.of(
            "/service-worker.js", "keep();",
            "/index.html", "<gathering-app>",
            "/app.js", "start();",
            "/styles/base.css", "body {}",
            "/fonts/figtree-latin-wght-normal.woff2", "curves",
            "/fonts/brygada-1918-greek-wght-normal.woff2", "curves",
            "/docs/docs.css", "h1 {}",
            "/webjars/swagger-ui/swagger-ui.css", "h2 {}");

    @Test
    void namesWhatThePageNeedsToOpen() {
        var shell = shellOf(FILES);
        assertEquals(Set.of("/", "/app.js", "/styles/base.css", "/fonts/figtree-latin-wght-normal.woff2"),
                shell.getJsonObject("files").fieldNames());
        assertEquals(asset("start();").digest(), shell.getJsonObject("files").getString("/app.js"));
        assertTrue(script(FILES).endsWith(";\nkeep();"));
    }

    @Test
    void isAnotherWhenAFileIsAnother() {
        var changed = new HashMap<>(FILES);
        changed.put("/docs/docs.css", "h1 { color: red }");
        assertEquals(script(FILES), script(changed));
        changed.put("/styles/base.css", "body { margin: 0 }");
        assertNotEquals(shellOf(FILES).getString("version"), shellOf(changed).getString("version"));
    }

    private static JsonObject shellOf(Map<String, String> files) {
        String head = script(files).lines().findFirst().orElseThrow();
        return new JsonObject(head.substring("const SHELL = ".length(), head.length() - 1));
    }

    private static String script(Map<String, String> files) {
        var assets = new HashMap<String, Asset>();
        files.forEach((path, content) -> assets.put(path, asset(content)));
        return Shell.worker(assets).plain().content().toString();
    }

    private static Asset asset(String content) {
        return Asset.of(content.getBytes(UTF_8), "text/plain");
    }
}
