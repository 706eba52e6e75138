package org.thegathering.torture;

import static org.thegathering.torture.Sentence.CHANGES_HAVE_PLACES;
import static org.thegathering.torture.Sentence.NO_SKIP;
import static org.thegathering.torture.Sentence.ONE_ORDER;
import static org.thegathering.torture.Sentence.RIGHT_EARS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thegathering.torture.Step.Kind;
import org.thegathering.torture.StoredTarget.Membership;

/** Each frame says what the database keeps at its place, and the one who got it was entitled to it. */
final class FrameRule extends Rule {

    private final Map<String, Integer> said = new HashMap<>();
    private final Map<Long, Long> deletedAt = new HashMap<>();

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.Sending sending -> said.putIfAbsent(sending.name(), sending.text());
            case Entry.Deleted deleted -> deletedAt.putIfAbsent(deleted.id(), deleted.at());
            default -> {}
        }
    }

    void check(Line line, Entry.Heard heard) {
        switch (heard.type()) {
            case "message" -> checkMessage(line, heard, Kind.SAID);
            case "message.deleted" -> checkMessage(line, heard, Kind.DELETED);
            case "people" -> checkPeople(line.target(), heard);
            default -> {}
        }
        checkEars(line, heard);
    }

    private void checkMessage(Line line, Entry.Heard heard, Kind kind) {
        Step step = line.target().at(heard.seq());
        if (step == null || step.kind() != kind || step.id() != heard.id() || step.user() != heard.sender()
                || text(step) != heard.text()) {
            violated(ONE_ORDER, heard.at(), "heard %s in %s, the database has %s", heard, line.target().address(), step);
        }
        if (between(line.target(), heard).anyMatch(passed -> !passed.isDeleted())) {
            violated(NO_SKIP, heard.at(), "passed over what lies before it in %s: %s", line.target().address(), heard);
        }
        if (kind == Kind.SAID && deletedAt.getOrDefault(heard.id(), Long.MAX_VALUE) < line.registering().at()) {
            violated(CHANGES_HAVE_PLACES, heard.at(), "told after its deletion in %s: %s", line.target().address(), heard);
        }
    }

    /** What it was, also of a message that has lost it since. */
    private int text(Step step) {
        return step.isDeleted() ? said.getOrDefault(step.name(), step.text()) : step.text();
    }

    private static Stream<Step> between(StoredTarget target, Entry.Heard heard) {
        return target.steps().subMap(heard.prev(), false, heard.seq(), false).values().stream();
    }

    /** Of each person, only the last step between the frame before and this one is told. */
    private void checkPeople(StoredTarget target, Entry.Heard heard) {
        Map<Long, Kind> last = new HashMap<>();
        for (Step step : target.steps().subMap(heard.prev(), false, heard.seq(), true).values()) {
            if (step.isSaid() && !step.isDeleted() || step.kind() == Kind.DELETED) {
                violated(NO_SKIP, heard.at(), "a message was passed over in %s: %s", target.address(), step);
            }
            if (step.id() == 0) {
                last.put(step.user(), step.kind());
            }
        }
        if (!of(Kind.CAME, last).equals(setOf(heard.came())) || !of(Kind.WENT, last).equals(setOf(heard.went()))) {
            violated(CHANGES_HAVE_PLACES, heard.at(), "in %s %s, the database has %s", target.address(), heard, last);
        }
    }

    private static Set<Long> of(Kind kind, Map<Long, Kind> last) {
        return last.entrySet().stream().filter(e -> e.getValue() == kind).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<Long> setOf(List<Long> users) {
        return users == null ? Set.of() : Set.copyOf(users);
    }

    /**
     * Its place lies before the end of a membership that had begun by then. What lies before the beginning of one was
     * read back, which is for those inside.
     */
    private void checkEars(Line line, Entry.Heard heard) {
        for (Membership membership : line.target().memberships(line.user())) {
            boolean hadBegun = membership.joined() <= heard.seq()
                    || line.target().notBefore(membership.joined()) <= heard.at();
            if (hadBegun && heard.seq() <= membership.left()) {
                return;
            }
        }
        violated(RIGHT_EARS, heard.at(), "user %d heard in %s %s, member at %s",
                line.user(), line.target().address(), heard, line.target().memberships(line.user()));
    }
}
