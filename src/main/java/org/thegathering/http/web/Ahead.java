package org.thegathering.http.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in the page, ahead, every module and style sheet that its first ones lead to. A browser would otherwise learn of
 * each only from the one that imports it, one way to the server after the other.
 */
final class Ahead {

    private static final String PAGE = "index.html";
    private static final String FIRST_MODULE = "app.js";
    private static final String FIRST_SHEET = "styles/layers.css";
    private static final String END_OF_HEAD = "</head>";

    /** {@code import … from "./x.js"}, {@code import "./x.js"}, {@code export … from "./x.js"}; not {@code import(…)}. */
    private static final Pattern MODULE =
            Pattern.compile("^(?:import|export)\\b(?:[^\"';()]*\\bfrom)?\\s*\"(\\.{1,2}/[^\"]+)\"", Pattern.MULTILINE);

    private static final Pattern SHEET = Pattern.compile("^@import url\\(\"([^\"]+)\"\\)", Pattern.MULTILINE);

    private Ahead() {}

    /** @param files of the web client, by path; its page is replaced */
    static void name(Map<String, byte[]> files) {
        String links = links("<link rel=\"modulepreload\" href=\"%s\">", reached(FIRST_MODULE, MODULE, files))
                + links("<link rel=\"preload\" href=\"%s\" as=\"style\">", reached(FIRST_SHEET, SHEET, files));
        String page = text(files.get(PAGE)).replace(END_OF_HEAD, links + END_OF_HEAD);
        files.put(PAGE, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String links(String link, Set<String> paths) {
        return paths.stream().map(path -> "  " + link.formatted(path) + "\n").collect(Collectors.joining());
    }

    /** In the order in which a browser would find them, without the first. */
    private static Set<String> reached(String first, Pattern imports, Map<String, byte[]> files) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> unread = new ArrayDeque<>(Set.of(first));
        while (!unread.isEmpty()) {
            String path = unread.remove();
            Matcher found = imports.matcher(text(files.get(path)));
            while (found.find()) {
                String imported = URI.create(path).resolve(found.group(1)).toString();
                if (files.containsKey(imported) && !imported.equals(first) && reached.add(imported)) {
                    unread.add(imported);
                }
            }
        }
        return reached;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
