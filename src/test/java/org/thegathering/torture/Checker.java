package org.thegathering.torture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Holds a history and what the database kept against the ten sentences. It knows nothing of how the product works. */
final class Checker {

    private Checker() {}

    /**
     * @param violations empty if the promise was kept
     * @param healed what came late
     */
    record Verdict(List<Violation> violations, Healed healed) {}

    /**
     * Frames that came more than a second after they were stored, on a listening that lasted.
     *
     * @param lateInCalm those of {@code heardInCalm} that did so long after the last fault
     */
    record Healed(long late, long lateInCalm, long heardInCalm) {}

    /** Shows every entry of a history to a reader, in order. */
    interface Source {
        void read(Consumer<Entry> reader) throws IOException;
    }

    /** @param bound within which what was lost must be healed */
    static Verdict check(Source history, Stored stored, Duration bound) throws IOException {
        FrameRule frames = new FrameRule();
        HealingRule healing = new HealingRule(stored, bound);
        List<Rule> rules = List.of(
                new SendRule(stored),
                new OrderRule(stored),
                new LineRule(stored, frames),
                frames,
                new MembershipRule(stored),
                new UnreadRule(stored),
                healing);
        history.read(entry -> rules.forEach(rule -> rule.see(entry)));
        rules.forEach(Rule::finish);
        return new Verdict(
                rules.stream().flatMap(rule -> rule.violations().stream()).toList(), healing.healed());
    }
}
