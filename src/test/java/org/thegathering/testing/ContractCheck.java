package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.thegathering.http.Contract;

/**
 * Holds what the server says against the contract: an answer against its operation's status, headers and body, a live
 * frame against the schema of its type.
 */
public final class ContractCheck {

    /** The repository's name for the contract, so that a reference is found from anywhere. */
    private static final String ROOT = "app:///";

    private final JsonObject document;
    private final SchemaRepository schemas;
    private final Map<Map<String, Object>, Validator> validators = new IdentityHashMap<>();
    private final Map<String, Pattern> templates = new HashMap<>();
    private int oneIn = 1;

    private ContractCheck(Contract contract) {
        this.document = contract.document();
        this.schemas = contract.rest().getSchemaRepository();
        document.getJsonObject("paths").fieldNames().forEach(path -> templates.put(path, template(path)));
    }

    private static Pattern template(String path) {
        String plain = path.length() > 1 ? path.replaceFirst("/$", "") : path;
        return Pattern.compile(plain.replaceAll("\\{[a-z_]+}", "[^/]+"));
    }

    /** For a test of many thousand answers of the same kinds: only some of them, by chance, are held against it. */
    public void checkOneIn(int oneIn) {
        this.oneIn = oneIn;
    }

    private boolean isSpared() {
        return oneIn > 1 && ThreadLocalRandom.current().nextInt(oneIn) > 0;
    }

    public static Future<ContractCheck> load(Vertx vertx) {
        return Contract.load(vertx).map(ContractCheck::new);
    }

    /**
     * Fails unless the contract allows this answer.
     *
     * @param path as requested, with or without a query
     * @param header finds a header of the answer, or null
     */
    public void answer(String method, String path, int status, UnaryOperator<String> header, Buffer body) {
        if (isSpared()) {
            return;
        }
        String call = method + " " + path + " " + status;
        JsonObject operation = operation(method, path);
        assertNotNull(operation, call + ": no such operation");
        JsonObject response = followed(operation.getJsonObject("responses").getJsonObject(Integer.toString(status)));
        assertNotNull(response, call + ": no such status; body: " + body);
        response.getJsonObject("headers", new JsonObject())
                .forEach(named -> header(call, named.getKey(), (JsonObject) named.getValue(), header));
        body(call, response.getJsonObject("content", new JsonObject()), header.apply("Content-Type"), body);
    }

    /** Fails unless this may come on that address of the live contract. */
    public void frame(String address, JsonObject body) {
        if (isSpared()) {
            return;
        }
        String kind = address.equals("user.me") ? address : "target";
        JsonObject types = document.getJsonObject("x-live").getJsonObject(kind);
        JsonObject schema = types.getJsonObject(body.getString("type", ""));
        assertNotNull(schema, address + ": no such type: " + body);
        fits(address + " " + body.getString("type"), schema, body);
    }

    /** Fails unless this may be the reply to a live request. */
    public void reply(String address, JsonObject body) {
        JsonObject schema = document.getJsonObject("x-live").getJsonObject("replies").getJsonObject(address);
        assertNotNull(schema, address + ": nothing replies there");
        fits("reply of " + address, schema, body);
    }

    private void header(String call, String name, JsonObject model, UnaryOperator<String> header) {
        JsonObject known = followed(model);
        String value = header.apply(name);
        if (value == null) {
            assertEquals(false, known.getBoolean("required", false), call + ": header missing: " + name);
            return;
        }
        JsonObject schema = known.getJsonObject("schema");
        fits(call + " " + name, schema, schema.getString("type").equals("integer") ? Long.valueOf(value) : value);
    }

    private void body(String call, JsonObject content, String type, Buffer body) {
        if (content.isEmpty()) {
            return;
        }
        assertNotNull(type, call + ": no media type");
        String plain = type.split(";")[0];
        JsonObject media = content.getJsonObject(plain);
        assertNotNull(media, call + ": media type " + type);
        if (plain.equals("application/json")) {
            fits(call, media.getJsonObject("schema"), Json.decodeValue(body));
        }
    }

    private void fits(String what, JsonObject schema, Object value) {
        OutputUnit result = validator(schema).validate(value);
        if (!result.getValid()) {
            fail(what + " breaks the contract: " + Json.encode(value) + " because "
                    + result.getErrors().stream().map(error -> error.getInstanceLocation() + " " + error.getError()).toList());
        }
    }

    /** Making one copies thousands of entries, so it is kept, by the part of the document that it was made from. */
    private synchronized Validator validator(JsonObject schema) {
        return validators.computeIfAbsent(
                schema.getMap(), known -> schemas.validator(JsonSchema.of((JsonObject) absolute(schema))));
    }

    private JsonObject operation(String method, String path) {
        String bare = path.replaceFirst("\\?.*", "");
        String plain = bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        JsonObject exact = null;
        JsonObject templated = null;
        for (Map.Entry<String, Object> known : document.getJsonObject("paths")) {
            String name = known.getKey().length() > 1 ? known.getKey().replaceFirst("/$", "") : known.getKey();
            JsonObject operation = ((JsonObject) known.getValue()).getJsonObject(method.toLowerCase());
            if (name.equals(plain)) {
                exact = operation;
            } else if (operation != null && templates.get(known.getKey()).matcher(plain).matches()) {
                templated = operation;
            }
        }
        return exact != null ? exact : templated;
    }

    private JsonObject followed(JsonObject model) {
        if (model == null || !model.containsKey("$ref")) {
            return model;
        }
        JsonObject found = document;
        for (String step : model.getString("$ref").substring(2).split("/")) {
            found = found.getJsonObject(step);
        }
        return found;
    }

    private static Object absolute(Object schema) {
        return switch (schema) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(member -> copy.put(
                        member.getKey(),
                        member.getKey().equals("$ref") ? ROOT + member.getValue() : absolute(member.getValue())));
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(item -> copy.add(absolute(item)));
                yield copy;
            }
            default -> schema;
        };
    }
}
