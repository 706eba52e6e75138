package org.thegathering.torture;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts for those who watch. */
final class Tally {

    private final Set<String> acknowledged = new HashSet<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private long delivered;
    private long resumed;
    private long refused;

    /** Called by one thread at a time. */
    synchronized void count(Entry entry) {
        switch (entry) {
            case Entry.Sent sent -> acknowledged.add(sent.name());
            case Entry.Heard heard -> delivered++;
            case Entry.Registering registering when registering.after() >= 0 -> resumed++;
            case Entry.Unsent unsent -> refused++;
            case Entry.FaultBegan fault -> faults.merge(fault.kind(), 1, Integer::sum);
            default -> {}
        }
    }

    synchronized int acknowledged() {
        return acknowledged.size();
    }

    synchronized int faults() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized Map<String, Integer> faultsByKind() {
        return new TreeMap<>(faults);
    }

    synchronized long delivered() {
        return delivered;
    }

    @Override
    public synchronized String toString() {
        return "acknowledged=%d delivered=%d resumed=%d refused=%d faults=%d"
                .formatted(acknowledged.size(), delivered, resumed, refused, faults());
    }
}
