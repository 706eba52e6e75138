package org.thegathering.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * Counts every delivery once. Each message has a number; the book knows where it was said and when it should have been.
 * A listener that misses one, hears one twice, out of order, of another place, or at another seq than its neighbours,
 * is written down as a fault.
 */
final class Ledger implements Ear {

    private static final int FAULTS_KEPT = 20;

    private final Map<Stage.Place, Page> pages = new HashMap<>();
    private final Histogram latency = new Histogram(60_000_000_000L, 3);
    private final List<String> faults = new ArrayList<>();
    private long[] intended = new long[1 << 16];
    private Stage.Place[] places = new Stage.Place[1 << 16];
    private int said;
    private long answered;
    private long deliveries;
    private long faultCount;
    private int timedFrom = Integer.MAX_VALUE;

    /** What one place heard: the number of the message at each seq. */
    private static final class Page {
        private final List<ChatSocket> listeners = new ArrayList<>();
        private int[] numberAt = new int[1 << 10];
        private int said;

        /** False if another message was heard at this seq before. */
        boolean agrees(long seq, int number) {
            while (seq >= numberAt.length) {
                numberAt = Arrays.copyOf(numberAt, numberAt.length * 2);
            }
            int before = numberAt[(int) seq];
            numberAt[(int) seq] = number + 1;
            return before == 0 || before == number + 1;
        }
    }

    void add(ChatSocket listener) {
        pages.computeIfAbsent(listener.place(), place -> new Page()).listeners.add(listener);
    }

    /**
     * Something is about to be said.
     *
     * @param when {@link System#nanoTime()} at which it should leave
     * @return its number
     */
    int say(Stage.Place place, long when) {
        if (said == intended.length) {
            intended = Arrays.copyOf(intended, said * 2);
            places = Arrays.copyOf(places, said * 2);
        }
        intended[said] = when;
        places[said] = place;
        pages.get(place).said++;
        return said++;
    }

    void answer() {
        answered++;
    }

    @Override
    public void hear(ChatSocket socket, long seq, long prev, int number) {
        if (seq <= socket.lastSeq) {
            fault("repeated or out of order", socket, seq);
        } else if (prev != socket.lastSeq) {
            fault("lost something before this", socket, seq);
        }
        socket.lastSeq = Math.max(seq, socket.lastSeq);
        if (number >= 0) {
            hearMessage(socket, seq, number);
        }
    }

    private void hearMessage(ChatSocket socket, long seq, int number) {
        deliveries++;
        socket.heard++;
        if (number >= said || places[number] != socket.place()) {
            fault("misrouted", socket, seq);
            return;
        }
        if (!pages.get(socket.place()).agrees(seq, number)) {
            fault("two messages of one seq", socket, seq);
        }
        if (number >= timedFrom) {
            latency.recordValue(Math.min(System.nanoTime() - intended[number], latency.getHighestTrackableValue()));
        }
    }

    private void fault(String what, ChatSocket socket, long seq) {
        if (faultCount++ < FAULTS_KEPT) {
            faults.add(what + ": " + socket.place().address() + " at " + seq);
        }
    }

    /** Messages from now on count for the latency. */
    void beginTiming() {
        latency.reset();
        timedFrom = said;
    }

    /** Nanoseconds from the intended moment of sending to each listener's hearing. */
    Histogram endTiming() {
        timedFrom = Integer.MAX_VALUE;
        return latency.copy();
    }

    int said() {
        return said;
    }

    long answered() {
        return answered;
    }

    long deliveries() {
        return deliveries;
    }

    /** Whether every message was answered and reached every listener, or more. */
    boolean isComplete() {
        return answered >= said
                && pages.values().stream()
                        .allMatch(page -> page.listeners.stream().allMatch(one -> one.heard >= page.said));
    }

    /** What went wrong, once nothing more is under way; empty if nothing did. */
    List<String> audit() {
        List<String> found = new ArrayList<>(faults);
        if (faultCount > FAULTS_KEPT) {
            found.add("and " + (faultCount - FAULTS_KEPT) + " more");
        }
        if (answered != said) {
            found.add(said + " said, " + answered + " answered");
        }
        pages.forEach((place, page) -> page.listeners.forEach(one -> {
            if (one.heard != page.said) {
                found.add(place.address() + ": " + page.said + " said, " + one.heard + " heard by one");
            }
        }));
        return found.subList(0, Math.min(found.size(), 2 * FAULTS_KEPT));
    }
}
