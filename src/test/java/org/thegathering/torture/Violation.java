package org.thegathering.torture;

/**
 * A sentence that does not hold.
 *
 * @param at microseconds since 1970 where the history shows it, or 0
 */
record Violation(Sentence sentence, long at, String what) {

    @Override
    public String toString() {
        return sentence + (at == 0 ? "" : " at=" + at) + ": " + what;
    }
}
