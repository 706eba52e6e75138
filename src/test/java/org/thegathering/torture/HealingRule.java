package org.thegathering.torture;

import static org.thegathering.torture.Sentence.HEALS_IN_TIME;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * While no fault lasts, whoever listens hears what is said within the bound, counted from the end of the last fault.
 */
final class HealingRule extends Rule {

    /** What came later than this after it was stored was most likely lost by the bus. */
    private static final long LATE_MICROS = 1_000_000;

    /** So long after the last fault the bus carries everything again, or a subscription is lost for good. */
    private static final long CALM_MICROS = 6_000_000;

    private final Stored stored;
    private final long boundMicros;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Set<Integer> faults = new HashSet<>();
    private long lastFault;
    private long healed;
    private long heardInCalm;
    private long lateInCalm;

    /** @param bound check interval and what the machine needs on top */
    HealingRule(Stored stored, Duration bound) {
        this.stored = stored;
        this.boundMicros = bound.toNanos() / 1000;
    }

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.FaultBegan fault -> faults.add(fault.fault());
            case Entry.FaultEnded fault -> {
                faults.remove(fault.fault());
                lastFault = fault.at();
            }
            case Entry.Registering registering ->
                lines.put(registering.line(), new Line(registering, stored.target(registering.target())));
            case Entry.Listening listening -> lines.get(listening.line()).begin(listening.at(), listening.seq());
            case Entry.Heard heard when heard.id() != 0 -> hear(lines.get(heard.line()), heard);
            default -> {}
        }
    }

    private void hear(Line line, Entry.Heard heard) {
        Step step = line.target().at(heard.seq());
        long due = Math.max(step == null ? 0 : step.at(), line.began());
        boolean isLate = heard.at() - due > LATE_MICROS;
        if (isLate) {
            healed++;
        }
        if (faults.isEmpty() && due - lastFault > CALM_MICROS) {
            heardInCalm++;
            lateInCalm += isLate ? 1 : 0;
        }
        if (faults.isEmpty() && heard.at() - Math.max(due, lastFault) > boundMicros) {
            violated(HEALS_IN_TIME, heard.at(), "%d ms late in %s: %s",
                    (heard.at() - Math.max(due, lastFault)) / 1000, line.target().address(), heard);
        }
    }

    /** How many frames came late, on lines that lasted, and how many of them when it had been calm for long. */
    Checker.Healed healed() {
        return new Checker.Healed(healed, lateInCalm, heardInCalm);
    }
}
