package org.thegathering.http;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.OpenAPIContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The contract, {@code openapi.yaml}.
 *
 * @param document all of it, as it is served
 * @param rest what lies below {@code /api/v1}, for routing and judging requests
 */
public record Contract(JsonObject document, OpenAPIContract rest) {

    public static final String BASE = "/api/v1";

    private static final String FILE = "openapi.yaml";

    /** The router takes no relative server, and looks at its path only. */
    private static final String ANY_SERVER = "http://localhost";

    /** Reads and checks it; failed with the place if it is no OpenAPI. */
    public static Future<Contract> load(Vertx vertx) {
        return vertx.executeBlocking(Contract::read).compose(document -> OpenAPIContract.from(vertx, restOf(document))
                .map(rest -> new Contract(document, new QuickContract(rest))));
    }

    String version() {
        return document.getJsonObject("info").getString("version");
    }

    private static JsonObject read() {
        try (InputStream yaml = Contract.class.getClassLoader().getResourceAsStream(FILE)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> document = new YAMLMapper().readValue(yaml, LinkedHashMap.class);
            return new JsonObject(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The pages outside speak HTML and SVG, which the router does not know; a slash at the end makes no difference to
     * it.
     */
    private static JsonObject restOf(JsonObject document) {
        JsonObject paths = new JsonObject();
        document.getJsonObject("paths").forEach(path -> {
            if (path.getKey().startsWith(BASE)) {
                paths.put(withoutSlash(path.getKey()), ((JsonObject) path.getValue()).copy());
            }
        });
        return document.copy()
                .put("paths", paths)
                .put("servers", new JsonArray().add(new JsonObject().put("url", ANY_SERVER)));
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
