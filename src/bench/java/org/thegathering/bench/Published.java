package org.thegathering.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The figures in the documentation: tables between their marks in performance.md, plots beside it. What was not
 * measured this time stays as it was.
 */
final class Published {

    private static final Path DOCS = Path.of("src", "docs");
    private static final Path PAGE = DOCS.resolve("performance.md");

    private Published() {}

    static void put(String name, String table, String plotName, String plot) throws IOException {
        String page = Files.readString(PAGE);
        String opening = "<!-- " + name + " -->\n";
        int start = page.indexOf(opening);
        int end = page.indexOf("<!-- /" + name + " -->");
        if (start < 0 || end < start) {
            throw new IllegalStateException(PAGE + " has no place for " + name);
        }
        Files.writeString(PAGE, page.substring(0, start + opening.length()) + table + page.substring(end));
        Files.writeString(DOCS.resolve(plotName), plot);
    }
}
