package org.thegathering.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long clients heard nothing, by the kind of fault that hit their node; apart from those that met another fault on
 * their way back.
 */
final class Blackouts {

    /** A socket is lost about when the fault begins; a silence is counted from the last sign of life before it. */
    private static final long TOLERANCE_MICROS = 700_000;

    private static final String KILLED = FaultKind.KILL_NODE.word();
    private static final String AND_OTHERS = " + others";

    private final List<Entry.FaultBegan> faults = new ArrayList<>();
    private final Map<Integer, Long> ends = new TreeMap<>();
    private final List<Entry.Blackout> blackouts = new ArrayList<>();

    void see(Entry entry) {
        switch (entry) {
            case Entry.FaultBegan fault -> faults.add(fault);
            case Entry.FaultEnded end -> ends.put(end.fault(), end.at());
            case Entry.Blackout blackout -> blackouts.add(blackout);
            default -> {}
        }
    }

    /**
     * Of several faults that hit a node together, the latest; but a killed node is that, whatever else was done to it.
     */
    private String kindOf(Entry.Blackout blackout) {
        Entry.FaultBegan hit = null;
        for (Entry.FaultBegan fault : faults) {
            boolean fits = fault.node() == blackout.node() && fault.at() <= lostAt(blackout) + TOLERANCE_MICROS;
            boolean wasKilled = hit != null && hit.kind().equals(KILLED) && lostAt(blackout) - hit.at() < TOLERANCE_MICROS;
            if (fits && !wasKilled) {
                hit = fault;
            }
        }
        Entry.FaultBegan cause = hit;
        boolean isAlone = faults.stream().noneMatch(other -> other != cause && isOn(other, blackout));
        String kind = cause == null ? "other" : cause.kind();
        return isAlone ? kind : kind + AND_OTHERS;
    }

    private boolean isOn(Entry.FaultBegan fault, Entry.Blackout blackout) {
        return fault.at() < blackout.at() && ends.getOrDefault(fault.fault(), Long.MAX_VALUE) > lostAt(blackout);
    }

    private static long lostAt(Entry.Blackout blackout) {
        return blackout.at() - blackout.micros();
    }

    /** A line for each kind, in milliseconds. */
    @Override
    public String toString() {
        Map<String, List<Long>> millis = new TreeMap<>();
        blackouts.forEach(one ->
                millis.computeIfAbsent(kindOf(one), none -> new ArrayList<>()).add(one.micros() / 1000));
        StringBuilder text = new StringBuilder();
        millis.forEach((kind, all) -> {
            all.sort(null);
            text.append("  blackout over %-31s clients=%-5d p50=%d ms p99=%d ms max=%d ms%n"
                    .formatted(kind, all.size(), percentile(all, 0.5), percentile(all, 0.99), all.getLast()));
        });
        return text.toString();
    }

    /** @param share 0 to 1 */
    private static long percentile(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
