package org.thegathering;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a mistyped name was meant to be. */
final class Nearest {

    private Nearest() {}

    /** The candidate that takes the fewest single-character changes (Levenshtein distance). */
    static String to(String name, Collection<String> candidates) {
        return candidates.stream().sorted().min(Comparator.comparingInt(candidate -> distance(name, candidate))).orElseThrow();
    }

    private static int distance(String from, String to) {
        var above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            var here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[to.length()];
    }
}
