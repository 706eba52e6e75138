package org.thegathering;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thegathering.model.Allowed;

/** Turns the text of each setting into what it means, or says what would be allowed. */
final class SettingValues {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})([A-Za-z]*)");

    private static final String DURATIONS = "a duration such as 500ms, 5s, 15m, 24h or 7d";
    private static final String SIZES = "a size such as 512 (bytes), 64KiB or 1MiB";

    private final Map<String, String> texts;

    /** @param texts by path; every path that is asked for is there */
    SettingValues(Map<String, String> texts) {
        this.texts = texts;
    }

    String text(String path) {
        return texts.get(path);
    }

    Optional<String> optional(String path) {
        return Optional.of(text(path)).filter(text -> !text.isBlank());
    }

    int number(String path) {
        try {
            return Integer.parseInt(text(path));
        } catch (NumberFormatException _) {
            throw refused(path, "a whole number");
        }
    }

    boolean flag(String path) {
        return switch (text(path).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(path, "true or false");
        };
    }

    <E extends Enum<E>> E oneOf(String path, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text(path)))
                .findFirst()
                .orElseThrow(() -> refused(path, Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    Duration duration(String path) {
        var amount = AMOUNT.matcher(text(path));
        if (!amount.matches()) {
            throw refused(path, DURATIONS);
        }
        long count = Long.parseLong(amount.group(1));
        return switch (amount.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> throw refused(path, DURATIONS);
        };
    }

    /** In bytes. */
    int size(String path) {
        var amount = AMOUNT.matcher(text(path));
        if (!amount.matches()) {
            throw refused(path, SIZES);
        }
        long count = Long.parseLong(amount.group(1));
        long bytes = switch (amount.group(2)) {
            case "" -> count;
            case "KiB" -> count << 10;
            case "MiB" -> count << 20;
            default -> throw refused(path, SIZES);
        };
        if (bytes > Integer.MAX_VALUE) {
            throw refused(path, "less than 2048MiB");
        }
        return (int) bytes;
    }

    List<String> list(String path) {
        return Stream.of(text(path).split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    /** A leading ~ is the user's home. */
    Path path(String path) {
        var text = text(path);
        try {
            if (text.isBlank()) {
                throw refused(path, "a folder");
            } else if (text.equals("~") || text.startsWith("~/")) {
                return Path.of(System.getProperty("user.home"), text.substring(1));
            } else {
                return Path.of(text);
            }
        } catch (InvalidPathException _) {
            throw refused(path, "a folder");
        }
    }

    /** Likewise; empty where none is named. */
    Optional<Path> file(String path) {
        return optional(path).map(_ -> path(path));
    }

    private IllegalArgumentException refused(String path, String allowed) {
        return Allowed.refused(path, text(path).isEmpty() ? "empty" : text(path), allowed);
    }
}
