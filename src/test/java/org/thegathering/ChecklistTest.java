package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The security checklist names tests that are there, and has a reason or a test in each line. */
class ChecklistTest {

    private static final Path CHECKLIST = Path.of("src", "docs", "security.md");
    private static final Path TESTS = Path.of("src", "test", "java");

    private static final Pattern CLASS = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+[^|]*)\\| ([^|]+)\\| ([^|]*)\\|$");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        Set<String> there;
        try (var files = Files.walk(TESTS)) {
            there = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }
        Set<String> missing = new TreeSet<>();
        CLASS.matcher(Files.readString(CHECKLIST)).results()
                .map(found -> found.group(1))
                .filter(name -> !there.contains(name))
                .forEach(missing::add);

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLineSaysSomething() throws IOException {
        var lines = LINE.matcher(Files.readString(CHECKLIST)).results().toList();

        assertTrue(lines.size() > 100, () -> "lines: " + lines.size());
        lines.forEach(line -> assertTrue(!line.group(3).isBlank(), line.group(1)));
    }
}
