package org.thegathering.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured.
 *
 * @param peers of the server that was run beside ours, by the same names and titles; empty without {@code --compare}
 */
record Results(List<Row> ours, List<Row> peers) {

    Results() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    boolean hasPeers() {
        return !peers.isEmpty();
    }

    /** The peer's line for one of ours, or null. */
    Row peer(Row own) {
        return peers.stream()
                .filter(row -> row.name().equals(own.name()) && row.title().equals(own.title()))
                .findFirst()
                .orElse(null);
    }

    /** Nothing was lost, repeated, reordered or misrouted, by either. */
    boolean isSound() {
        return ours.stream().allMatch(row -> row.faults().isEmpty())
                && peers.stream().allMatch(row -> row.faults().isEmpty());
    }
}
