package org.thegathering.fuzz;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How much is still to be thrown, and what became of what was. */
final class Tally {

    private final AtomicInteger left;
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private volatile boolean isOver;

    Tally(int throwsInAll) {
        left = new AtomicInteger(throwsInAll);
    }

    boolean isDone() {
        return isOver || left.get() <= 0;
    }

    void count(String outcome) {
        left.decrementAndGet();
        outcomes.computeIfAbsent(outcome, _ -> new LongAdder()).increment();
    }

    /** One has found what it was looking for. */
    void stop() {
        isOver = true;
    }

    Map<String, Long> outcomes() {
        Map<String, Long> sums = new TreeMap<>();
        outcomes.forEach((outcome, sum) -> sums.put(outcome, sum.sum()));
        return sums;
    }
}
