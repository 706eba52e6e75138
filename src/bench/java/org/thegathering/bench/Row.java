package org.thegathering.bench;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * One line of the table. A value that does not apply is NaN.
 *
 * @param unit of the values, as "µs a delivery"
 * @param server the median of the runs; @param database the same
 * @param latency null where nothing was timed
 * @param faults what the counting found; empty in a good run
 */
record Row(
        String name,
        String title,
        String unit,
        double server,
        double database,
        double serverGoal,
        double databaseGoal,
        Histogram latency,
        List<String> faults) {

    static Row of(String name, String title, String unit, double server, double serverGoal) {
        return new Row(name, title, unit, server, Double.NaN, serverGoal, Double.NaN, null, List.of());
    }

    String said() {
        String line = "%-8s %-48s %s%s %s".formatted(
                name, title, number(server), Double.isNaN(database) ? "" : " + " + number(database), unit);
        if (latency != null) {
            line += ", p50 %s ms, p99 %s ms".formatted(millis(50), millis(99));
        }
        return faults.isEmpty() ? line : line + "\n   FAULTS " + String.join("; ", faults);
    }

    /** Server and database, or the one value. */
    double together() {
        return Double.isNaN(database) ? server : server + database;
    }

    String millis(double percentile) {
        return latency == null ? "" : number(latency.getValueAtPercentile(percentile) / 1e6);
    }

    /** Three digits that mean something. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String pattern = value >= 1000 ? "%,.0f"
                : value >= 100 ? "%.0f"
                : value >= 10 ? "%.1f"
                : value >= 1 ? "%.2f" : "%.3f";
        return pattern.formatted(value);
    }
}
