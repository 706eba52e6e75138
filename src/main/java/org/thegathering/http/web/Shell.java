package org.thegathering.http.web;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The files without which the web client does not open, as its service worker keeps them. Their paths and digests
 * stand at the head of the worker's script: so any change of any of them changes the script, which is how a browser
 * finds out (Service Workers, the algorithm "Update").
 */
final class Shell {

    static final String WORKER = "/service-worker.js";

    private static final String INDEX = "/index.html";

    /** The fonts of other scripts are kept when they are first needed. */
    private static final Pattern BELONGS = Pattern.compile(
            "/(api|elements|lib|live|models|styles|texts)/.+|/[^/]+\\.(js|svg|png|html|webmanifest)"
                    + "|/fonts/(brygada-1918-latin-wght-(normal|italic)|figtree-latin-wght-normal)\\.woff2");

    private Shell() {}

    static Asset worker(Map<String, Asset> files) {
        JsonObject digests = new JsonObject();
        files.keySet().stream().filter(Shell::belongs).sorted().forEach(path ->
                digests.put(path.equals(INDEX) ? "/" : path, files.get(path).digest()));
        String version = Asset.digest(digests.encode().getBytes(StandardCharsets.UTF_8));
        JsonObject shell = new JsonObject().put("version", version).put("files", digests);
        Asset script = files.get(WORKER);
        String head = "const SHELL = " + shell.encode() + ";\n";
        return Asset.of((head + script.plain().content().toString()).getBytes(StandardCharsets.UTF_8), script.type());
    }

    private static boolean belongs(String path) {
        return !path.equals(WORKER) && BELONGS.matcher(path).matches();
    }
}
