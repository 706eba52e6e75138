package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports point one way: the process, the four parts, the bus, the model. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String ROOT = "org.thegathering";

    /** An import, or a full name in the text. Whoever names a class without importing it depends on it just as much. */
    private static final Pattern NAME = Pattern.compile("\\b((?:[a-z_][a-z0-9_]*\\.)+[A-Z]\\w*)");

    /** What each part may know of ours, besides itself. The process knows all. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "http", Set.of("bus", "model"),
            "auth", Set.of("bus", "model"),
            "persistence", Set.of("bus", "model"),
            "delivery", Set.of("bus", "model"),
            "metrics", Set.of("model"),
            "bus", Set.of("model"),
            "model", Set.of());

    /** What only one part may know of others'; the empty name is the process. */
    private static final Map<String, String> ONLY_IN = Map.ofEntries(
            Map.entry("io.vertx.ext.web.", "http"),
            Map.entry("io.vertx.openapi.", "http"),
            Map.entry("io.vertx.sqlclient.", "persistence"),
            Map.entry("io.vertx.pgclient.", "persistence"),
            Map.entry("java.sql.", "persistence"),
            Map.entry("org.flywaydb.", "persistence"),
            Map.entry("io.vertx.ext.auth.", "auth"),
            Map.entry("at.favre.lib.", "auth"),
            Map.entry("io.vertx.ext.mail.", "auth"),
            Map.entry("com.hazelcast.", ""),
            Map.entry("io.vertx.spi.cluster.", ""));

    private static final Map<Path, Set<String>> NAMES = new TreeMap<>();

    @BeforeAll
    static void readTheSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAMES.put(file, names(Files.readString(file)));
            }
        }
        assertTrue(NAMES.size() > 50, "the sources are not where they are looked for");
    }

    private static Set<String> names(String source) {
        var names = new TreeSet<String>();
        NAME.matcher(source.replaceAll("(?s)\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\])*\"|/\\*.*?\\*/|//[^\n]*", ""))
                .results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    @Test
    void everyPartIsKnown() {
        var parts = new TreeSet<String>();
        NAMES.keySet().forEach(file -> parts.add(partOf(file)));
        parts.remove("");

        assertEquals(new TreeSet<>(ALLOWED.keySet()), parts);
    }

    @Test
    void ourOwnImportsPointOneWay() {
        var arrows = new ArrayList<String>();
        NAMES.forEach((file, names) -> names.stream()
                .filter(name -> name.startsWith(ROOT + ".") && !isAllowed(partOf(file), partOf(name)))
                .forEach(name -> arrows.add(arrow(file, name))));

        assertNone(arrows);
    }

    private static boolean isAllowed(String from, String to) {
        return from.isEmpty() || from.equals(to) || ALLOWED.get(from).contains(to);
    }

    @Test
    void eachToolStaysInItsPart() {
        var arrows = new ArrayList<String>();
        NAMES.forEach((file, names) -> names.forEach(name -> ONLY_IN.forEach((prefix, part) -> {
            if (name.startsWith(prefix) && !partOf(file).equals(part)) {
                arrows.add(arrow(file, name));
            }
        })));

        assertNone(arrows);
    }

    @Test
    void theModelKnowsTheJdkAlone() {
        var arrows = new ArrayList<String>();
        NAMES.forEach((file, names) -> names.stream()
                .filter(name -> partOf(file).equals("model") && !name.startsWith("java.") && !name.startsWith(ROOT + ".model."))
                .forEach(name -> arrows.add(arrow(file, name))));

        assertNone(arrows);
    }

    /** The first package below ours; empty for ours itself. */
    private static String partOf(Path file) {
        var below = SOURCES.resolve(ROOT.replace('.', '/')).relativize(file);
        return below.getNameCount() == 1 ? "" : below.getName(0).toString();
    }

    private static String partOf(String name) {
        var below = name.substring(ROOT.length() + 1);
        return Character.isUpperCase(below.charAt(0)) ? "" : below.substring(0, below.indexOf('.'));
    }

    private static String arrow(Path file, String name) {
        return SOURCES.relativize(file) + " -> " + name;
    }

    private static void assertNone(List<String> arrows) {
        assertEquals("", String.join("\n", arrows), "arrows in the wrong direction");
    }
}
