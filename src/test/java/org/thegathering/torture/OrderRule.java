package org.thegathering.torture;

import static org.thegathering.torture.Sentence.ONE_ORDER;
import static org.thegathering.torture.Sentence.RIGHT_EARS;

/** What the database keeps is dense, and said by people who were inside at that place. */
final class OrderRule extends Rule {

    private final Stored stored;

    OrderRule(Stored stored) {
        this.stored = stored;
    }

    @Override
    void see(Entry entry) {}

    @Override
    void finish() {
        for (StoredTarget target : stored.targets()) {
            target.doubles().forEach(step -> violated(ONE_ORDER, 0, "a seq twice in %s: %s", target.address(), step));
            for (long seq = 1; seq <= target.lastSeq(); seq++) {
                if (target.at(seq) == null) {
                    violated(ONE_ORDER, 0, "a hole in %s at %d", target.address(), seq);
                }
            }
            if (target.steps().size() > 0 && target.steps().lastKey() > target.lastSeq()) {
                violated(ONE_ORDER, 0, "beyond the last seq of %s: %d", target.address(), target.steps().lastKey());
            }
            target.steps().values().stream().filter(Step::isSaid).forEach(step -> checkSpeaker(target, step));
        }
    }

    private void checkSpeaker(StoredTarget target, Step said) {
        boolean isInside = target.memberships(said.user()).stream()
                .anyMatch(membership -> membership.joined() < said.seq() && said.seq() < membership.left());
        if (!isInside) {
            violated(RIGHT_EARS, said.at(), "said from outside in %s: %s", target.address(), said);
        }
    }
}
