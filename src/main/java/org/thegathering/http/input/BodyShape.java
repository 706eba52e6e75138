package org.thegathering.http.input;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * The members of a body that its schema knows, and which of their texts lose the white space around them ({@code
 * x-trimmed}).
 */
final class BodyShape {

    private static final String TRIMMED = "x-trimmed";

    private final Map<String, Boolean> trimmed = new HashMap<>();

    /** @param schema of an object */
    BodyShape(JsonObject schema) {
        JsonObject properties = schema.getJsonObject("properties");
        for (String name : properties.fieldNames()) {
            JsonObject property = properties.getJsonObject(name);
            JsonObject text = property.containsKey("items") ? property.getJsonObject("items") : property;
            trimmed.put(name, text.getBoolean(TRIMMED, false));
        }
    }

    /** The known members alone, tidied. */
    JsonObject tidied(JsonObject body) {
        JsonObject tidy = new JsonObject();
        for (Map.Entry<String, Object> member : body) {
            Boolean trim = trimmed.get(member.getKey());
            if (trim != null) {
                tidy.put(member.getKey(), trim ? trimmed(member.getValue()) : member.getValue());
            }
        }
        return tidy;
    }

    /** Whether every text among the members, which must be known ones, can be stored and sent. */
    static boolean isSound(JsonObject members) {
        return members.stream().allMatch(member -> isSound(member.getValue()));
    }

    private static Object trimmed(Object value) {
        return switch (value) {
            case String text -> Text.trimmed(text);
            case JsonArray texts -> {
                JsonArray tidy = new JsonArray();
                texts.forEach(text -> tidy.add(trimmed(text)));
                yield tidy;
            }
            case null, default -> value;
        };
    }

    private static boolean isSound(Object value) {
        return switch (value) {
            case String text -> Text.isSound(text);
            case JsonArray texts -> texts.stream().allMatch(BodyShape::isSound);
            case JsonObject members -> members.stream()
                    .allMatch(member -> Text.isSound(member.getKey()) && isSound(member.getValue()));
            case null, default -> true;
        };
    }
}
