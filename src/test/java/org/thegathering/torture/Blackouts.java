package org.thegathering.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long clients heard nothing, by the kind of fault that hit their node. */
final class Blackouts {

    /** A socket is lost about when the fault begins; a silence is counted from the last sign of life before it. */
    private static final long TOLERANCE_MICROS = 700_000;

    private static final String KILLED = FaultKind.KILL_NODE.word();

    private final List<Entry.FaultBegan> faults = new ArrayList<>();
    private final Map<String, List<Long>> millis = new TreeMap<>();

    void see(Entry entry) {
        switch (entry) {
            case Entry.FaultBegan fault -> faults.add(fault);
            case Entry.Blackout blackout ->
                millis.computeIfAbsent(kindOf(blackout), none -> new ArrayList<>()).add(blackout.micros() / 1000);
            default -> {}
        }
    }

    /**
     * Of several faults that hit a node together, the latest; but a killed node is that, whatever else was done to it.
     */
    private String kindOf(Entry.Blackout blackout) {
        long lostAt = blackout.at() - blackout.micros();
        String latest = "other";
        long killedAt = 0;
        for (Entry.FaultBegan fault : faults) {
            boolean fits = fault.node() == blackout.node() && fault.at() <= lostAt + TOLERANCE_MICROS;
            boolean wasKilled = latest.equals(KILLED) && lostAt - killedAt < TOLERANCE_MICROS;
            if (fits && !wasKilled) {
                latest = fault.kind();
                killedAt = fault.at();
            }
        }
        return latest;
    }

    /** In milliseconds; 0 if there were none. @param share 0 to 1 */
    long percentile(String kind, double share) {
        List<Long> sorted = millis.getOrDefault(kind, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        millis.forEach((kind, all) -> text.append("  blackout over %-22s clients=%-5d p50=%d ms p99=%d ms max=%d ms%n"
                .formatted(kind, all.size(), percentile(kind, 0.5), percentile(kind, 0.99), percentile(kind, 1))));
        return text.toString();
    }
}
