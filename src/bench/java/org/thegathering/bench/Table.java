package org.thegathering.bench;

import java.util.List;

/** The results as Markdown. */
final class Table {

    private Table() {}

    static String of(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                | workload | | server + database | goal | p50 / p99 / p99.9, ms | deliveries |
                | --- | --- | ---: | ---: | ---: | --- |
                """);
        for (Row row : rows) {
            table.append("| %s %s | %s | %s | %s | %s | %s |%n".formatted(
                    row.name(),
                    row.title(),
                    row.unit(),
                    sum(row.server(), row.database()),
                    sum(row.serverGoal(), row.databaseGoal()),
                    row.latency() == null ? "" : row.millis(50) + " / " + row.millis(99) + " / " + row.millis(99.9),
                    row.faults().isEmpty() ? "all right" : "**FAULTS**"));
        }
        return table.toString();
    }

    private static String sum(double server, double database) {
        return Double.isNaN(database) ? Row.number(server) : Row.number(server) + " + " + Row.number(database);
    }
}
