package org.thegathering.model;

import java.time.Duration;

/**
 * Checks of a setting's value. Each throws {@link IllegalArgumentException} with the path, the value and what is
 * allowed.
 */
public final class Allowed {

    private Allowed() {
    }

    /** Both ends included. */
    public static void range(String path, long value, long least, long most) {
        if (value < least || value > most) {
            throw refused(path, value, least + " to " + most);
        }
    }

    /** Both ends included. */
    public static void range(String path, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw refused(path, written(value), written(least) + " to " + written(most));
        }
    }

    public static void notBlank(String path, String value) {
        if (value.isBlank()) {
            throw refused(path, "empty", "a text");
        }
    }

    /** The failure of a value, for checks that stand elsewhere. */
    public static IllegalArgumentException refused(String path, Object value, String allowed) {
        return new IllegalArgumentException(path + " is " + value + "; allowed: " + allowed);
    }

    /** As in the settings file: in the largest unit that leaves no rest. */
    private static String written(Duration value) {
        long millis = value.toMillis();
        if (millis % 86_400_000 == 0) {
            return millis / 86_400_000 + "d";
        } else if (millis % 3_600_000 == 0) {
            return millis / 3_600_000 + "h";
        } else if (millis % 60_000 == 0) {
            return millis / 60_000 + "m";
        } else if (millis % 1000 == 0) {
            return millis / 1000 + "s";
        } else {
            return millis + "ms";
        }
    }
}
