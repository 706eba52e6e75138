package org.thegathering.bench;

/** The results as Markdown. */
final class Table {

    private Table() {}

    static String of(Results results) {
        StringBuilder table = new StringBuilder(results.hasPeers() ? """
                | workload | | server + database | goal | p50 / p99 / p99.9, ms | Socket.IO | its part of that |
                | --- | --- | ---: | ---: | ---: | ---: | ---: |
                """ : """
                | workload | | server + database | goal | p50 / p99 / p99.9, ms |
                | --- | --- | ---: | ---: | ---: |
                """);
        for (Row row : results.ours()) {
            table.append("| %s %s%s | %s | %s | %s | %s |".formatted(
                    row.name(),
                    row.title(),
                    row.faults().isEmpty() ? "" : " **FAULTS**",
                    row.unit(),
                    sum(row.server(), row.database()),
                    sum(row.serverGoal(), row.databaseGoal()),
                    latencies(row)));
            if (results.hasPeers()) {
                table.append(compared(row, results.peer(row)));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String latencies(Row row) {
        return row.latency() == null ? "" : row.millis(50) + " / " + row.millis(99) + " / " + row.millis(99.9);
    }

    /** The peer's figures, and how much of them, both processes together, ours are. */
    private static String compared(Row own, Row peer) {
        return peer == null
                ? " | |"
                : " %s%s | %.0f %% |".formatted(
                        sum(peer.server(), peer.database()),
                        peer.latency() == null ? "" : ", " + peer.millis(50) + " / " + peer.millis(99) + " ms",
                        100 * own.together() / peer.together());
    }

    private static String sum(double server, double database) {
        return Double.isNaN(database) ? Row.number(server) : Row.number(server) + " + " + Row.number(database);
    }
}
