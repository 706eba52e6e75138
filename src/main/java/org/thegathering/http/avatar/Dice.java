package org.thegathering.http.avatar;

/**
 * A row of numbers that depends on its seed alone (mulberry32): the same in any language that has 32-bit arithmetic.
 */
final class Dice {

    private static final int STEP = 0x6d2b79f5;
    private static final double RANGE = 0x1p32;

    private int state;

    Dice(int seed) {
        this.state = seed;
    }

    /** The next number, from {@code low} up to but without {@code high}. */
    double between(double low, double high) {
        return low + (high - low) * next();
    }

    /** The next whole number from 0 up to but without {@code sides}. */
    int of(int sides) {
        return (int) (next() * sides);
    }

    private double next() {
        state += STEP;
        int mixed = (state ^ state >>> 15) * (state | 1);
        mixed ^= mixed + (mixed ^ mixed >>> 7) * (mixed | 61);
        return Integer.toUnsignedLong(mixed ^ mixed >>> 14) / RANGE;
    }
}
