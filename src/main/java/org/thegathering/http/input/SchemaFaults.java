package org.thegathering.http.input;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with a value, by the keywords of JSON Schema that the contract's requests use. */
final class SchemaFaults {

    private SchemaFaults() {}

    /** @param value decoded JSON; null stands for JSON's null, and at the root for no body at all */
    static void check(JsonObject schema, Object value, List<Object> loc, List<Fault> faults) {
        switch (value) {
            case null -> {
                if (loc.size() == 1) {
                    faults.add(missing(loc));
                } else if (!allows(schema, "null")) {
                    wrongType(schema, loc, faults);
                }
            }
            case String text when allows(schema, "string") -> text(schema, text, loc, faults);
            case Number number when allows(schema, "integer") -> integer(schema, number, loc, faults);
            case Boolean _ when allows(schema, "boolean") -> {}
            case JsonArray list when allows(schema, "array") -> list(schema, list, loc, faults);
            case JsonObject members when allows(schema, "object") -> members(schema, members, loc, faults);
            default -> wrongType(schema, loc, faults);
        }
    }

    static Fault missing(List<Object> loc) {
        return new Fault("missing", loc, "This is required");
    }

    private static boolean allows(JsonObject schema, String type) {
        Object types = schema.getValue("type");
        return types instanceof JsonArray several ? several.contains(type) : type.equals(types);
    }

    private static void wrongType(JsonObject schema, List<Object> loc, List<Fault> faults) {
        faults.add(
                allows(schema, "string") ? new Fault("string_type", loc, "This should be a text")
                : allows(schema, "integer") ? new Fault("int_type", loc, "This should be a whole number")
                : allows(schema, "boolean") ? new Fault("bool_type", loc, "This should be true or false")
                : allows(schema, "array") ? new Fault("list_type", loc, "This should be a list")
                : new Fault("model_attributes_type", loc, "This should be an object"));
    }

    private static void members(JsonObject schema, JsonObject members, List<Object> loc, List<Fault> faults) {
        JsonArray required = schema.getJsonArray("required", new JsonArray());
        JsonObject properties = schema.getJsonObject("properties");
        for (String name : properties.fieldNames()) {
            if (members.containsKey(name)) {
                check(properties.getJsonObject(name), members.getValue(name), below(loc, name), faults);
            } else if (required.contains(name)) {
                faults.add(missing(below(loc, name)));
            }
        }
    }

    private static void list(JsonObject schema, JsonArray list, List<Object> loc, List<Fault> faults) {
        if (list.size() < schema.getInteger("minItems", 0)) {
            faults.add(new Fault("too_short", loc, "At least " + schema.getInteger("minItems") + " should be named"));
        }
        if (list.size() > schema.getInteger("maxItems", Integer.MAX_VALUE)) {
            faults.add(new Fault("too_long", loc, "At most " + schema.getInteger("maxItems") + " may be named"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            check(schema.getJsonObject("items"), list.getValue(i), below(loc, i), faults);
        }
    }

    private static void integer(JsonObject schema, Number number, List<Object> loc, List<Fault> faults) {
        double value = number.doubleValue();
        if (value != Math.rint(value) || Double.isInfinite(value)) {
            faults.add(new Fault("int_from_float", loc, "This should be a whole number"));
        } else if (value < schema.getLong("minimum", Long.MIN_VALUE)) {
            faults.add(new Fault("greater_than_equal", loc, "This should be at least " + schema.getLong("minimum")));
        } else if (value > schema.getLong("maximum", Long.MAX_VALUE)) {
            faults.add(new Fault("less_than_equal", loc, "This should be at most " + schema.getLong("maximum")));
        }
    }

    private static void text(JsonObject schema, String text, List<Object> loc, List<Fault> faults) {
        if (!Text.isSound(text)) {
            faults.add(new Fault("string_unicode", loc, "This text holds a character that can't be stored"));
            return;
        }
        int length = text.codePointCount(0, text.length());
        int least = schema.getInteger("minLength", 0);
        int most = schema.getInteger("maxLength", Integer.MAX_VALUE);
        int bytes = schema.getInteger("x-max-bytes", Integer.MAX_VALUE);
        JsonArray words = schema.getJsonArray("enum");
        if (length < least) {
            faults.add(new Fault("string_too_short", loc, "This should have at least " + characters(least)));
        } else if (text.getBytes(StandardCharsets.UTF_8).length > bytes) {
            faults.add(tooManyBytes(loc, bytes));
        } else if (length > most) {
            faults.add(new Fault("string_too_long", loc, "This should have at most " + characters(most)));
        } else if (words != null && !words.contains(text)) {
            faults.add(new Fault("enum", loc, "This should be one of " + listed(words)));
        } else if (!fits(schema, text)) {
            boolean uuid = "uuid".equals(schema.getString("format"));
            faults.add(new Fault(uuid ? "uuid_parsing" : "string_pattern_mismatch", loc, schema.getString("x-message")));
        }
    }

    static Fault tooManyBytes(List<Object> loc, int bytes) {
        return new Fault("string_too_long", loc, "This should have at most " + bytes + " bytes as UTF-8");
    }

    private static boolean fits(JsonObject schema, String text) {
        String pattern = schema.getString("pattern");
        return pattern == null || Pattern.compile(pattern).matcher(text).find();
    }

    private static String characters(int number) {
        return number == 1 ? "1 character" : number + " characters";
    }

    private static String listed(JsonArray words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<Object> below(List<Object> loc, Object step) {
        List<Object> longer = new ArrayList<>(loc);
        longer.add(step);
        return longer;
    }
}
