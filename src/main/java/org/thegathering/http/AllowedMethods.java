package org.thegathering.http;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods a path has (RFC 9110 §10.2.1): what the contract says, and of files and pages their headers alone too.
 */
final class AllowedMethods {

    private static final Set<String> OF_FILES = Set.of("GET", "HEAD");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final List<Map.Entry<Pattern, Set<String>>> paths = new ArrayList<>();

    AllowedMethods(Contract contract) {
        contract.document().getJsonObject("paths").forEach(path -> paths.add(
                Map.entry(pattern(path.getKey()), methods(path.getKey(), (JsonObject) path.getValue()))));
    }

    /** As the Allow header lists them. */
    String on(String path) {
        Set<String> methods = new TreeSet<>();
        for (var known : paths) {
            if (known.getKey().matcher(path).matches()) {
                methods.addAll(known.getValue());
            }
        }
        if (methods.isEmpty()) {
            methods.addAll(OF_FILES);
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Pattern pattern(String path) {
        String withoutSlash = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Pattern.compile(withoutSlash.replace(".", "\\.").replaceAll("\\{[a-z_]+}", "[^/]+") + "/?");
    }

    private static Set<String> methods(String path, JsonObject operations) {
        Set<String> methods = new TreeSet<>(path.startsWith(Contract.BASE) ? Set.of() : OF_FILES);
        for (String name : operations.fieldNames()) {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        }
        return methods;
    }
}
