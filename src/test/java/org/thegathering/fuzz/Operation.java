package org.thegathering.fuzz;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A call of the contract.
 *
 * @param parameters resolved
 * @param body the schema of the request's body; null if it has none
 * @param statuses that the contract names for it
 */
record Operation(
        String id, String method, String path, List<JsonObject> parameters, JsonObject body, Set<String> statuses) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    static List<Operation> all(JsonObject document, Samples samples) {
        List<Operation> all = new ArrayList<>();
        document.getJsonObject("paths").forEach(path -> {
            JsonObject operations = (JsonObject) path.getValue();
            operations.fieldNames().stream().filter(METHODS::contains).forEach(method -> {
                JsonObject operation = operations.getJsonObject(method);
                List<JsonObject> parameters = new ArrayList<>();
                for (JsonObject holder : List.of(operations, operation)) {
                    holder.getJsonArray("parameters", new JsonArray())
                            .forEach(one -> parameters.add(samples.followed((JsonObject) one)));
                }
                JsonObject body = operation.getJsonObject("requestBody");
                all.add(new Operation(
                        operation.getString("operationId"),
                        method.toUpperCase(Locale.ROOT),
                        path.getKey(),
                        parameters,
                        body == null ? null : schema(samples.followed(body)),
                        Set.copyOf(operation.getJsonObject("responses").fieldNames())));
            });
        });
        return all;
    }

    private static JsonObject schema(JsonObject body) {
        JsonObject json = body.getJsonObject("content").getJsonObject("application/json");
        return json == null ? null : json.getJsonObject("schema");
    }
}
