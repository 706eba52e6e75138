package org.thegathering.http;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which methods a path has (RFC 9110 §10.2.1), from the contract. */
final class AllowedMethods {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final List<Map.Entry<Pattern, Set<String>>> paths = new ArrayList<>();

    AllowedMethods(Contract contract) {
        contract.document().getJsonObject("paths").forEach(path -> paths.add(
                Map.entry(pattern(path.getKey()), methods((JsonObject) path.getValue()))));
    }

    /** As the Allow header lists them; a path that is no one's has none but OPTIONS. */
    String on(String path) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        for (var known : paths) {
            if (known.getKey().matcher(path).matches()) {
                methods.addAll(known.getValue());
            }
        }
        return String.join(", ", methods);
    }

    private static Pattern pattern(String path) {
        String withoutSlash = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Pattern.compile(withoutSlash.replace(".", "\\.").replaceAll("\\{[a-z_]+}", "[^/]+") + "/?");
    }

    /** What lies outside the API can be asked for its headers alone. */
    private static Set<String> methods(JsonObject path) {
        Set<String> methods = new TreeSet<>();
        for (String name : path.fieldNames()) {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        }
        return methods;
    }
}
