package org.thegathering.model;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How much may be done: a bucket of tokens that is full at first.
 *
 * @param burst how much at once, at least 1
 * @param step the time after which one more may be done
 */
public record Rate(int burst, Duration step) {

    private static final int MOST = 10_000_000;

    /**
     * @param path of the setting above {@code burst} and the other number
     * @param count how much in each {@code unit} of time
     */
    public static Rate of(String path, int burst, int count, ChronoUnit unit) {
        Allowed.range(path + ".burst", burst, 1, MOST);
        Allowed.range(path + "." + per(unit), count, 1, MOST);
        return new Rate(burst, unit.getDuration().dividedBy(count));
    }

    /** The name of the setting that says how much in each unit: {@code per-hour} and so on. */
    public static String per(ChronoUnit unit) {
        return switch (unit) {
            case HOURS -> "per-hour";
            case MINUTES -> "per-minute";
            case SECONDS -> "per-second";
            default -> throw new IllegalArgumentException(unit.toString());
        };
    }
}
