package org.thegathering.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A target as the database keeps it in the end: its steps by seq, and whose it was from when to when. */
final class StoredTarget {

    /** @param left the seq of leaving, {@link Long#MAX_VALUE} while it lasts */
    record Membership(long joined, long left) {}

    private final String address;
    private final long lastSeq;
    private final TreeMap<Long, Step> steps = new TreeMap<>();
    private final List<Step> doubles = new ArrayList<>();
    private final Map<Long, List<Membership>> members = new HashMap<>();

    StoredTarget(String address, long lastSeq) {
        this.address = address;
        this.lastSeq = lastSeq;
    }

    void add(Step step) {
        Step before = steps.putIfAbsent(step.seq(), step);
        if (before != null) {
            doubles.add(step);
        }
    }

    void addMember(long user, Membership membership) {
        members.computeIfAbsent(user, none -> new ArrayList<>()).add(membership);
    }

    String address() {
        return address;
    }

    long lastSeq() {
        return lastSeq;
    }

    /** @return null if nothing has this seq */
    Step at(long seq) {
        return steps.get(seq);
    }

    TreeMap<Long, Step> steps() {
        return steps;
    }

    /** Steps whose seq another one has already. */
    List<Step> doubles() {
        return doubles;
    }

    List<Membership> memberships(long user) {
        return members.getOrDefault(user, List.of());
    }

    /** The earliest that this seq can have been given out: after the message before it. In microseconds since 1970. */
    long notBefore(long seq) {
        for (Step step : steps.headMap(seq, false).descendingMap().values()) {
            if (step.isSaid()) {
                return step.at();
            }
        }
        return 0;
    }
}
