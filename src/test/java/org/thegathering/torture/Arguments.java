package org.thegathering.torture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Reads the long run's arguments, {@code --name=value}; an empty value counts as absent. */
final class Arguments {

    private Arguments() {}

    static Torture.Options read(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2 && !parts[1].isEmpty()) {
                values.put(parts[0], parts[1]);
            }
        }
        long seed = values.containsKey("--seed")
                ? Long.parseLong(values.get("--seed"))
                : ThreadLocalRandom.current().nextLong(1_000_000);
        return new Torture.Options(
                Duration.parse("PT" + values.getOrDefault("--duration", "20m").toUpperCase(Locale.ROOT)),
                0,
                0,
                seed,
                Path.of(values.getOrDefault("--folder", "target/torture-" + seed)).toAbsolutePath(),
                Integer.parseInt(values.getOrDefault("--rate", "500")),
                kinds(values.get("--kinds")));
    }

    private static Set<FaultKind> kinds(String words) {
        Set<FaultKind> all = EnumSet.allOf(FaultKind.class);
        if (words != null) {
            all.removeIf(kind -> !List.of(words.split(",")).contains(kind.word()));
        }
        return all;
    }
}
