package org.thegathering.persistence.message;

import java.time.Duration;
import java.util.Arrays;

/**
 * When the next batch may begin. A small batch costs nearly as much as a larger one, so where posts come more often
 * than one a pace, batches begin a pace apart and gather them; where they come seldom, each is stored at once. Times
 * are nanoseconds of {@link System#nanoTime()}.
 */
final class Pace {

    /** Posts over which it is judged how often they come: enough that two or three together are no rush. */
    private static final int LOOK_BACK = 16;

    private final long pace;
    private final long[] arrivals = new long[LOOK_BACK];
    private int oldest;
    private long begun;

    Pace(Duration pace, long now) {
        this.pace = pace.toNanos();
        Arrays.fill(arrivals, now - LOOK_BACK * this.pace);
        begun = now - this.pace;
    }

    void arrived(long now) {
        arrivals[oldest] = now;
        oldest = (oldest + 1) % LOOK_BACK;
    }

    void begun(long now) {
        begun = now;
    }

    /** How long the next batch has to wait; not positive if it may begin. */
    long toWait(long now) {
        boolean isRush = now - arrivals[oldest] < LOOK_BACK * pace;
        return isRush ? begun + pace - now : 0;
    }
}
