package org.thegathering.http.limit;

import java.time.Duration;
import org.thegathering.model.Rate;

/**
 * Counts up with each use and down with each tick of a coarse clock, which is somebody else's: so a use costs a
 * comparison and an addition. Not safe for threads.
 */
public final class Bucket {

    private final int burst;
    private final int perTick;
    private long used;
    private long lastTick;

    /** @param tick how long the ticks of the clock are; at least one use comes back with each */
    public Bucket(Rate rate, Duration tick) {
        this.burst = rate.burst();
        this.perTick = (int) Math.max(1, tick.dividedBy(rate.step()));
    }

    /** @return false if there was none left */
    public boolean take(long tick) {
        if (isEmpty(tick)) {
            return false;
        }
        used++;
        return true;
    }

    /** Whether a use would be refused. */
    public boolean isEmpty(long tick) {
        if (tick != lastTick) {
            used = Math.max(0, used - (tick - lastTick) * perTick);
            lastTick = tick;
        }
        return used >= burst;
    }

    /** Whether at most half was used up at the last use. */
    public boolean isCalm() {
        return used <= burst / 2;
    }

    /** Whether nothing is used up at all. */
    public boolean isFull(long tick) {
        return !isEmpty(tick) && used == 0;
    }
}
