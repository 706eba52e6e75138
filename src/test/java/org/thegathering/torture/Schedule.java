package org.thegathering.torture;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/**
 * Round after round of faults, drawn from a seed: one heavy fault, and light ones at the same time. Every kind comes
 * once before any comes again. Between some rounds it is calm for long enough to see that everything heals within its
 * bound.
 */
final class Schedule {

    private static final int LIGHT_A_ROUND = 2;
    private static final int CALM_EVERY = 3;

    /** Between rounds so much is said, if that goes in so much time. */
    private static final int BREATH = 150;
    private static final Duration BREATH_LIMIT = Duration.ofSeconds(10);

    private final Faults faults;
    private final Tally tally;
    private final Random random;
    private final Set<FaultKind> kinds;
    private final Duration calm;
    private final Deque<FaultKind> heavy = new ArrayDeque<>();
    private final Deque<FaultKind> light = new ArrayDeque<>();

    /** @param calm how long a calm is */
    Schedule(Faults faults, Tally tally, Set<FaultKind> kinds, long seed, Duration calm) {
        this.faults = faults;
        this.tally = tally;
        this.kinds = kinds;
        this.random = new Random(seed);
        this.calm = calm;
    }

    /** Goes on until it is enough, but for the round that has begun. */
    void run(BooleanSupplier isEnough) throws InterruptedException {
        breathe();
        for (int round = 1; !isEnough.getAsBoolean(); round++) {
            playRound();
            breathe();
            if (round % CALM_EVERY == 0) {
                Waiting.pause(calm.toMillis());
            }
        }
    }

    private void breathe() {
        int goal = tally.acknowledged() + BREATH;
        Waiting.until(BREATH_LIMIT, () -> tally.acknowledged() >= goal);
    }

    private void playRound() throws InterruptedException {
        List<FutureTask<Void>> under = new ArrayList<>();
        List<FaultKind> drawn = new ArrayList<>(draw(heavy, true, 1));
        drawn.addAll(draw(light, false, LIGHT_A_ROUND));
        drawn.forEach(kind -> under.add(begin(faults.plan(kind, random))));
        for (FutureTask<Void> one : under) {
            try {
                one.get();
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            }
        }
    }

    private static FutureTask<Void> begin(Runnable fault) {
        FutureTask<Void> task = new FutureTask<>(fault, null);
        Thread.startVirtualThread(task);
        return task;
    }

    private List<FaultKind> draw(Deque<FaultKind> bag, boolean isHeavy, int count) {
        List<FaultKind> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (bag.isEmpty()) {
                List<FaultKind> all = new ArrayList<>(kinds.stream().filter(kind -> kind.isHeavy() == isHeavy).toList());
                Collections.shuffle(all, random);
                bag.addAll(all);
            }
            if (!bag.isEmpty()) {
                drawn.add(bag.poll());
            }
        }
        return drawn;
    }
}
