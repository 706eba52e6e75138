package org.thegathering.http.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the style sheets that one imports into its place, each in its layer. A browser would otherwise fetch dozens
 * before it paints anything.
 */
final class OneSheet {

    private static final String FOLDER = "styles/";
    private static final String SHEET = FOLDER + "layers.css";

    /** As CSS Cascading and Inheritance, level 5, §2 says; nothing else is written there. */
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"/]+)\"\\) layer\\(([^)]+)\\);");

    private OneSheet() {}

    /** @param files of the web client, by path; those that are imported are taken out, for nobody asks for them */
    static void join(Map<String, byte[]> files) {
        String sheet = IMPORT.matcher(new String(files.get(SHEET), UTF_8))
                .replaceAll(found -> Matcher.quoteReplacement(layer(found.group(2), files.remove(FOLDER + found.group(1)))));
        files.put(SHEET, sheet.getBytes(UTF_8));
    }

    private static String layer(String name, byte[] sheet) {
        return "@layer " + name + " {\n" + new String(sheet, UTF_8) + "}";
    }
}
