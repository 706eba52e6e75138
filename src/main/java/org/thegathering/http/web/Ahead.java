package org.thegathering.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, at the head of {@code ahead.js}, every module that the first view leads to: one list for a stranger, one for
 * whoever is signed in. What is imported only when it is needed is in neither.
 */
final class Ahead {

    private static final String SCRIPT = "ahead.js";
    private static final String APP = "app.js";
    private static final String WELCOME = "elements/welcome-page.js";
    private static final String CLEARING = "elements/clearing-page.js";

    /** {@code import … from "./x.js"}, {@code import "./x.js"}, {@code export … from "./x.js"}; not {@code import(…)}. */
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b(?:[^\"';()]*\\bfrom)?\\s*\"(\\.{1,2}/[^\"]+)\"", Pattern.MULTILINE);

    private final Map<String, byte[]> files;

    private Ahead(Map<String, byte[]> files) {
        this.files = files;
    }

    /** @param files of the web client, by path; the script is replaced */
    static void name(Map<String, byte[]> files) {
        var ahead = new Ahead(files);
        var lists = new JsonObject()
                .put("welcome", new JsonArray(List.copyOf(ahead.reached(List.of(APP, WELCOME)))))
                .put("clearing", new JsonArray(List.copyOf(ahead.reached(List.of(APP, CLEARING)))));
        String script = "const AHEAD = " + lists.encode() + ";\n" + ahead.text(SCRIPT);
        files.put(SCRIPT, script.getBytes(UTF_8));
    }

    /** With the first ones, in the order in which a browser would find them. */
    private Collection<String> reached(List<String> first) {
        Set<String> reached = new LinkedHashSet<>(first);
        Deque<String> unread = new ArrayDeque<>(first);
        while (!unread.isEmpty()) {
            String path = unread.remove();
            Matcher found = IMPORT.matcher(text(path));
            while (found.find()) {
                String imported = URI.create(path).resolve(found.group(1)).toString();
                if (files.containsKey(imported) && reached.add(imported)) {
                    unread.add(imported);
                }
            }
        }
        return reached;
    }

    private String text(String path) {
        return new String(files.get(path), UTF_8);
    }
}
