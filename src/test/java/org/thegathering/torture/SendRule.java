package org.thegathering.torture;

import static org.thegathering.torture.Sentence.ANSWERED_IS_STORED;
import static org.thegathering.torture.Sentence.ONE_MESSAGE_A_NAME;
import static org.thegathering.torture.Sentence.ONE_ORDER;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What was answered is stored, once for each name, and at a place that fits the time at which it was said. */
final class SendRule extends Rule {

    private final Stored stored;
    private final Map<String, Long> began = new HashMap<>();
    private final Map<String, Long> answered = new HashMap<>();

    SendRule(Stored stored) {
        this.stored = stored;
    }

    @Override
    void see(Entry entry) {
        switch (entry) {
            case Entry.Sending sending -> began.putIfAbsent(sending.name(), sending.at());
            case Entry.Sent sent -> {
                answered.putIfAbsent(sent.name(), sent.at());
                compare(sent, stored.target(sent.target()).at(sent.seq()));
            }
            case Entry.Unsent(long at, String name, long user, String target, int text, int code)
                    when code == 409 && isStoredAs(target, name, text) ->
                violated(ONE_MESSAGE_A_NAME, at, "a repeat was refused: %s in %s", name, target);
            default -> {}
        }
    }

    private void compare(Entry.Sent sent, Step step) {
        if (step == null || step.id() != sent.id() || step.user() != sent.user()) {
            violated(ANSWERED_IS_STORED, sent.at(), "%s was answered, and the database has %s", sent, step);
        } else if (!step.isDeleted() && step.text() != sent.text() || !sent.name().equals(step.name())) {
            violated(ONE_MESSAGE_A_NAME, sent.at(), "%s was answered with another message: %s", sent, step);
        }
    }

    private boolean isStoredAs(String target, String name, int text) {
        return names(target).getOrDefault(name, text + 1) == text;
    }

    private final Map<String, Map<String, Integer>> names = new HashMap<>();

    private Map<String, Integer> names(String target) {
        return names.computeIfAbsent(target, address -> {
            Map<String, Integer> texts = new HashMap<>();
            stored.target(address).steps().values().forEach(step -> texts.put(step.name(), step.text()));
            return texts;
        });
    }

    @Override
    void finish() {
        Set<String> seen = new HashSet<>();
        for (StoredTarget target : stored.targets()) {
            target.doubles().forEach(step -> seen.add(step.user() + " " + step.name()));
            for (Step step : target.steps().values()) {
                if (step.name() != null && !seen.add(step.user() + " " + step.name())) {
                    violated(ONE_MESSAGE_A_NAME, 0, "two messages of one name in %s: %s", target.address(), step);
                }
            }
            checkTimes(target);
        }
    }

    /** What was said after another had been answered has a later seq. */
    private void checkTimes(StoredTarget target) {
        long firstAnswer = Long.MAX_VALUE;
        for (Step step : target.steps().descendingMap().values()) {
            if (step.name() != null && began.containsKey(step.name())) {
                if (began.get(step.name()) > firstAnswer) {
                    violated(ONE_ORDER, began.get(step.name()),
                            "said after a later seq was answered in %s: %s", target.address(), step);
                }
                firstAnswer = Math.min(firstAnswer, answered.getOrDefault(step.name(), Long.MAX_VALUE));
            }
        }
    }
}
