package org.thegathering.bench;

import java.util.List;
import java.util.stream.Collectors;

/** What grows and how, as Markdown. */
final class GrowthTable {

    private GrowthTable() {}

    static String of(List<Growth> growths) {
        StringBuilder table = new StringBuilder("""
                | what | unit | at which size: server + database |
                | --- | --- | --- |
                """);
        for (Growth growth : growths) {
            String points = growth.points().stream().map(Growth.Point::said).collect(Collectors.joining("; "));
            table.append("| %s | %s | %s, %s |%n".formatted(growth.name(), growth.unit(), growth.of(), points));
        }
        return table.toString();
    }
}
