package org.thegathering.fuzz;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Values at which programs stumble. */
final class Odd {

    private static final List<String> TEXTS = List.of(
            "", " ", "\u0000", "a\u0000b", "\u00a0\u3000", "\u202e\u200b\u2066", "e\u0301".repeat(40), "😀", "👩‍👩‍👧‍👦",
            "İıſK", "ﬀ", "\uffff",
            "../../etc/passwd", "%00", "%2e%2e%2f", "<script>alert(1)</script>", "';drop table users;--",
            "${jndi:ldap://x/}", "{{7*7}}",
            "true", "null", "NaN", "-1", "0", "1e400", "0x10", "9223372036854775808", "a@b", "a@b.c", "@",
            "a".repeat(64) + "@b.example",
            "00000000-0000-0000-0000-000000000000", "0-0-0-0-0", "\r\nX: y", "\t", "\\", "\"", "'", "\u0085", "ａｂｃ",
            "Alice", "alice\u0000");

    private static final List<Object> NUMBERS = List.of(
            0, -1, 1, 2, 1.0, 1.5, -0.0, 1e30, 1e308, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MAX_VALUE - 1, new BigInteger("9223372036854775808"),
            new BigInteger("1" + "0".repeat(40)),
            new BigDecimal("1e400"), new BigDecimal("0.1"));

    private Odd() {}

    static String text(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "x".repeat(random.nextInt(2000));
            case 1 -> "😀".repeat(random.nextInt(600));
            case 2 -> random.ints(random.nextInt(30), 0, 0x3000).mapToObj(Character::toString).collect(Collectors.joining());
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    static Object number(Random random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    /** Any JSON at all. */
    static Object value(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> number(random);
            case 4, 5 -> text(random);
            case 6 -> new JsonArray().add(text(random)).add(number(random));
            case 7 -> new JsonObject().put(text(random), number(random));
            default -> nested(random.nextInt(80));
        };
    }

    private static Object nested(int depth) {
        Object value = "deep";
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? new JsonArray().add(value) : new JsonObject().put("a", value);
        }
        return value;
    }

    /** What may stand where a path or a query expects a number or a name; percent-encoded, well or badly. */
    static String pathPart(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "%" + "zz%0g%".charAt(random.nextInt(6));
            case 1 -> "%ff%fe%00";
            case 2 -> "..";
            case 3 -> "%2e%2e";
            case 4 -> "1;a=b";
            case 5 -> "1.";
            case 6 -> "%F0%9F%98%80";
            case 7 -> "9".repeat(1 + random.nextInt(400));
            default -> URLEncoder.encode(
                    String.valueOf(random.nextBoolean() ? number(random) : text(random)), StandardCharsets.UTF_8);
        };
    }
}
