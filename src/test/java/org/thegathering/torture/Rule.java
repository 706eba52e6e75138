package org.thegathering.torture;

import java.util.ArrayList;
import java.util.List;

/** One way to look at a history: is shown all of it, entry by entry, and says what should not be there. */
abstract class Rule {

    /** More of one kind tell nothing new. */
    private static final int ENOUGH = 20;

    private final List<Violation> violations = new ArrayList<>();

    /** The next entry, in the order of the file. */
    abstract void see(Entry entry);

    /** All has been seen. */
    void finish() {}

    final void violated(Sentence sentence, long at, String format, Object... about) {
        if (violations.size() < ENOUGH) {
            violations.add(new Violation(sentence, at, format.formatted(about)));
        }
    }

    final List<Violation> violations() {
        return violations;
    }
}
