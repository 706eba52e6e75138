package org.thegathering.fuzz;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values that the contract's schemas allow, and that often mean something on this stage. */
final class Samples {

    private static final List<String> NAMES = List.of(
            "Alice", "Bob", "Carol", "Dave", "Testadmin", "Guest1", "Guest2", "Nobody1");

    private final JsonObject document;
    private final Random random;

    /** @param document the contract */
    Samples(JsonObject document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** @param name under which the value stands; decides what would make sense */
    Object of(String name, JsonObject schema) {
        JsonObject known = followed(schema);
        if (known.containsKey("const")) {
            return known.getValue("const");
        } else if (known.containsKey("enum")) {
            return one(known.getJsonArray("enum").getList());
        } else if (known.containsKey("properties")) {
            return object(known);
        } else if (known.containsKey("oneOf") || known.containsKey("anyOf")) {
            String choices = known.containsKey("oneOf") ? "oneOf" : "anyOf";
            return of(name, (JsonObject) one(known.getJsonArray(choices).stream().toList()));
        } else if (known.containsKey("allOf")) {
            JsonObject all = new JsonObject();
            known.getJsonArray("allOf").forEach(part -> all.mergeIn((JsonObject) of(name, (JsonObject) part)));
            return all;
        }
        return switch (type(known)) {
            case "object" -> object(known);
            case "array" -> array(name, known);
            case "integer", "number" -> number(name, known);
            case "boolean" -> random.nextBoolean();
            case "null" -> null;
            default -> text(name, known);
        };
    }

    private String type(JsonObject schema) {
        return switch (schema.getValue("type")) {
            case JsonArray several -> String.valueOf(one(several.getList()));
            case String one -> one;
            case null, default -> schema.containsKey("properties") ? "object" : "string";
        };
    }

    private JsonObject object(JsonObject schema) {
        JsonArray required = schema.getJsonArray("required", new JsonArray()).copy();
        Set<Object> left = new HashSet<>();
        List<Object> choices = schema.getJsonArray("oneOf", new JsonArray()).stream().toList();
        choices.forEach(choice -> ((JsonObject) choice).getJsonArray("required", new JsonArray()).forEach(left::add));
        if (!choices.isEmpty()) {
            required.addAll(((JsonObject) one(choices)).getJsonArray("required", new JsonArray()));
        }
        JsonObject made = new JsonObject();
        schema.getJsonObject("properties", new JsonObject()).forEach(property -> {
            if (required.contains(property.getKey()) || !left.contains(property.getKey()) && random.nextBoolean()) {
                made.put(property.getKey(), of(property.getKey(), (JsonObject) property.getValue()));
            }
        });
        return made;
    }

    private JsonArray array(String name, JsonObject schema) {
        int least = schema.getInteger("minItems", 0);
        JsonArray made = new JsonArray();
        for (int i = least + random.nextInt(2); i > 0; i--) {
            made.add(of(name, schema.getJsonObject("items")));
        }
        return made;
    }

    private long number(String name, JsonObject schema) {
        long least = schema.getLong("minimum", 0L);
        long most = Math.max(least, schema.getLong("maximum", least + (name.endsWith("_id") ? 8 : 100)));
        return least + random.nextLong(Math.min(most - least, 1000) + 1);
    }

    private String text(String name, JsonObject schema) {
        if ("uuid".equals(schema.getString("format")) || name.equals("client_id")) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        } else if ("email".equals(schema.getString("format")) || name.contains("email")) {
            return "someone" + random.nextInt(1000) + "@fuzz.example";
        } else if (name.contains("username")) {
            return one(NAMES);
        }
        int least = schema.getInteger("minLength", 0);
        int most = Math.min(schema.getInteger("maxLength", least + 40), least + 40);
        return random.ints(least + random.nextInt(most - least + 1), 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    JsonObject followed(JsonObject model) {
        if (!model.containsKey("$ref")) {
            return model;
        }
        JsonObject found = document;
        for (String step : model.getString("$ref").substring(2).split("/")) {
            found = found.getJsonObject(step);
        }
        return found;
    }
}
