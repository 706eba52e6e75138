package org.thegathering.http.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Every file that a browser may ask for, by its path. Read once and kept: there are few, and a request then never waits
 * for a disk.
 */
public final class Assets {

    private static final String WEB_CLIENT = "webroot";
    private static final String WEB_JARS = "META-INF/resources/webjars";

    /** Of the WebJars, only what is used; below {@code /webjars}, without their versions. */
    private static final Set<String> FROM_WEB_JARS = Set.of(
            "swagger-ui/swagger-ui.css",
            "swagger-ui/swagger-ui-bundle.js",
            "sockjs-client/dist/sockjs.min.js");

    private final Map<String, Asset> byPath;

    private Assets(Map<String, Asset> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    /** Waits for the disk at its first call. */
    public static Assets all() {
        return Kept.ASSETS;
    }

    /** @return null if there is no such file */
    public Asset at(String path) {
        return byPath.get(path);
    }

    private static Assets read() {
        Map<String, Asset> byPath = new HashMap<>();
        Map<String, byte[]> client = new HashMap<>(new ClassPathFolder(WEB_CLIENT).read(_ -> true));
        OneSheet.join(client);
        Ahead.name(client);
        client.forEach((file, content) -> byPath.put("/" + file, asset(file, content)));
        new ClassPathFolder(WEB_JARS)
                .read(file -> FROM_WEB_JARS.contains(withoutVersion(file)))
                .forEach((file, content) -> byPath.put("/webjars/" + withoutVersion(file), asset(file, content)));
        byPath.put(Shell.WORKER, Shell.worker(byPath));
        return new Assets(byPath);
    }

    private static Asset asset(String file, byte[] content) {
        return Asset.of(content, MediaTypes.of(file));
    }

    /** {@code swagger-ui/5.34.1/x.css} is {@code swagger-ui/x.css}. */
    private static String withoutVersion(String file) {
        int name = file.indexOf('/');
        int version = file.indexOf('/', name + 1);
        return name < 0 || version < 0 ? file : file.substring(0, name) + file.substring(version);
    }

    private static final class Kept {
        static final Assets ASSETS = read();
    }
}
