package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/**
 * At least 100,000 random steps without a difference from the model. The same again: {@code -Dears.seed=…}; longer:
 * {@code -Dears.steps=…}.
 */
@OnNodes(value = 2, settings = "GATHERING_LIMITS_ENABLED=false")
class RightEarsTest extends Cast {

    private static final int STEPS = Integer.getInteger("ears.steps", 100_000);
    private static final int VILLAGES = 20;
    private static final int PEOPLE = 6;

    /** What the contract says of each answer and frame is for other tests; here it is asked now and then. */
    private static final int CONTRACT_ONCE_IN = 20;

    private static final JsonObject BECAUSE = new JsonObject().put("reason", "every village has one");

    @Test
    void everybodyHearsWhatIsForThemAndNothingElse() throws Exception {
        long seed = Long.getLong("ears.seed", new Random().nextLong());
        System.out.println("right ears: -Dears.seed=" + seed);
        var random = new Random(seed);
        checkTheContractOnceIn(CONTRACT_ONCE_IN);
        alice.joins(lobby);
        bob.joins(lobby);
        var foreign = alice.stepsAsideWith(bob);
        List<Village> villages = new ArrayList<>();
        for (int i = 0; i < VILLAGES; i++) {
            villages.add(new Village(random.nextLong(), nodes, inhabitants(), foreign));
        }

        var lived = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(villages.stream().map(village -> (Callable<Void>) () -> {
                village.live((STEPS + VILLAGES - 1) / VILLAGES);
                lived.addAndGet(village.now() - 1);
                return null;
            }).toList())) {
                done.get();
            }
        }
        assertTrue(lived.get() >= STEPS, () -> "only " + lived + " steps");
    }

    private List<Actor> inhabitants() {
        var people = IntStream.range(0, PEOPLE).mapToObj(_ -> newcomer()).toList();
        keeper.rest().put("/users/" + people.getFirst().id() + "/admin", BECAUSE).is(200);
        return people;
    }
}
