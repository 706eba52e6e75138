package org.thegathering.fuzz;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils what was right: a member, or the bytes of the whole. */
final class Mutations {

    private static final List<String> ESCAPES =
            List.of("\\ud800", "\\udc00", "\\u0000", "\\u202e", "\\x41", "\\u12", "\\", "\"", "\n", "\u2028");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** A body as bytes: as it is, or spoilt. */
    byte[] body(JsonObject right) {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return bytes(right.encode());
        } else if (kind < 7) {
            return bytes(String.valueOf(value(right)));
        } else {
            return text(kind == 7 ? value(right).toString() : right.encode());
        }
    }

    /** The object with one or more members changed, or something else in its place. */
    Object value(JsonObject right) {
        JsonObject wrong = right.copy();
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            List<String> names = List.copyOf(wrong.fieldNames());
            String name = names.isEmpty() ? Odd.text(random) : names.get(random.nextInt(names.size()));
            switch (random.nextInt(8)) {
                case 0 -> wrong.remove(name);
                case 1 -> wrong.putNull(name);
                case 2 -> wrong.put(Odd.text(random), Odd.value(random));
                case 3 -> {
                    if (wrong.getValue(name) instanceof JsonArray list) {
                        for (int i = random.nextInt(30); i > 0; i--) {
                            list.add(Odd.value(random));
                        }
                    } else {
                        wrong.put(name, new JsonArray().add(wrong.getValue(name)));
                    }
                }
                case 4 -> {
                    return random.nextBoolean() ? new JsonArray().add(wrong) : String.valueOf(Odd.number(random));
                }
                case 5 -> wrong.put(name, Odd.text(random));
                default -> wrong.put(name, Odd.value(random));
            }
        }
        return wrong;
    }

    private byte[] text(String json) {
        return switch (random.nextInt(9)) {
            case 0 -> bytes(json.substring(0, random.nextInt(json.length() + 1)));
            case 1 -> bytes(json + json);
            case 2 -> flipped(bytes(json));
            case 3 -> bytes("[".repeat(random.nextInt(3000)));
            case 4 -> json.getBytes(StandardCharsets.UTF_16);
            case 5 -> bytes("\ufeff" + json);
            case 6 -> bytes("{\"content\":\"" + "y".repeat(random.nextInt(70_000)) + "\"}");
            default -> bytes(inserted(json, ESCAPES.get(random.nextInt(ESCAPES.size()))));
        };
    }

    private String inserted(String json, String piece) {
        int quote = json.lastIndexOf('"', json.length() - random.nextInt(json.length()));
        return quote < 0 ? json + piece : json.substring(0, quote) + piece + json.substring(quote);
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
