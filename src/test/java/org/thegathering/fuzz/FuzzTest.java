package org.thegathering.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.util.internal.PlatformDependent;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.thegathering.model.Target;
import org.thegathering.testing.Cast;
import org.thegathering.testing.ContractCheck;
import org.thegathering.testing.LogBook;
import org.thegathering.testing.OnNodes;

/**
 * 200,000 requests and 200,000 frames, of which most are wrong: no failure of the server's, no silence, nothing of the
 * inside in an answer, nothing in the log, and afterwards all is as before. {@code -Dfuzz.seed} repeats a run,
 * {@code -Dfuzz.throws} sets another number.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@OnNodes(settings = "GATHERING_LIMITS_ENABLED=false")
class FuzzTest extends Cast {

    private static final long SEED = Long.getLong("fuzz.seed", 4L);
    private static final int THROWS = Integer.getInteger("fuzz.throws", 200_000);
    private static final int CONNECTIONS = 24;

    /** Fewer, since what one says all hear. */
    private static final int SOCKETS = 12;

    private static final int KEEPER = 3;

    /** Bytes outside the heap that Netty's pools may have grown by: some MiB for each event loop. */
    private static final long GROWTH = 64L << 20;

    private final Vertx vertx = Vertx.vertx();
    private final LogBook log = LogBook.ofErrors();
    private ContractCheck contract;
    private JsonObject document;
    private List<Caller> callers;
    private Gardener gardener;
    private long before;

    @BeforeEach
    void prepare() throws Exception {
        contract = ContractCheck.load(vertx).toCompletionStage().toCompletableFuture().get();
        document = nobody.get("//openapi.json").is(200).json();
        callers = new ArrayList<>(List.of(
                new Caller(nobody, null, null),
                new Caller(nobody, "alice@test.com", "alice123"),
                new Caller(nobody, "bob@test.com", "bob12345"),
                new Caller(nobody, "testadmin@thegathering.com", "adminpass")));
        for (int i = 0; i < 4; i++) {
            callers.add(new Caller(nobody, newcomer().name() + "@test.com", "guest1234"));
        }
        gardener = new Gardener(nodes.database());
        before = PlatformDependent.usedDirectMemory();
    }

    @AfterEach
    void allIsAsBefore() throws Exception {
        nobody.get("//health").is(200);
        gardener.mend();
        var room = roomOf(callers.get(KEEPER));
        var one = newcomer().joins(room).listensTo(room);
        newcomer().joins(room).says(room, "still here");
        one.hears("still here");
        long grown = PlatformDependent.usedDirectMemory() - before;
        assertTrue(grown < GROWTH, () -> "grown by " + grown);
        log.close();
        vertx.close();
        assertEquals(List.of(), log.lines());
    }

    /** Once the rights that the requests took away count again. */
    private Target roomOf(Caller keeper) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var plan = new JsonObject().put("name", "Clearing " + UUID.randomUUID());
        while (true) {
            keeper.signIn();
            var made = nobody.with(keeper.token()).post("/rooms/", plan);
            if (made.status() == 201) {
                return Target.room(made.json().getLong("id"));
            }
            assertTrue(System.nanoTime() < deadline, made::text);
        }
    }

    @Test
    void noRequestBringsItDown() throws Exception {
        var tally = new Tally(THROWS);
        onMany(CONNECTIONS, tally, random -> new Requester(
                nodes.first().port(),
                new RequestMaker(document, callers, random),
                new AnswerCheck(contract),
                callers,
                tally)::run);

        var outcomes = tally.outcomes();
        assertTrue(outcomes.values().stream().mapToLong(Long::longValue).sum() >= THROWS, outcomes::toString);
        for (Operation operation : Operation.all(document, new Samples(document, new Random()))) {
            assertTrue(
                    outcomes.keySet().stream().anyMatch(outcome -> outcome.startsWith(operation.id() + " ")),
                    operation.id());
        }
        assertTrue(
                outcomes.keySet().stream().filter(outcome -> outcome.matches(".* 20[01]")).count() > 15,
                () -> "too few were right: " + outcomes);
    }

    @Test
    void noFrameBringsItDown() throws Exception {
        var tally = new Tally(THROWS);
        onMany(SOCKETS, tally, random -> new Framer(
                nodes.first().port(), new FrameMaker(document, callers, random), contract, callers, random, tally)::run);

        var outcomes = tally.outcomes();
        assertTrue(outcomes.get("gone on") + outcomes.get("closed") > THROWS * 0.9, outcomes::toString);
    }

    private interface Work {
        void run() throws Exception;
    }

    private interface Worker {
        Work with(Random random);
    }

    private void onMany(int number, Tally tally, Worker worker) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Work work = worker.with(new Random(SEED * 1000 + i));
                running.add(threads.submit(() -> {
                    try {
                        work.run();
                        return null;
                    } finally {
                        tally.stop();
                    }
                }));
            }
            running.add(threads.submit(() -> {
                while (!tally.isDone()) {
                    gardener.mend();
                    TimeUnit.MILLISECONDS.sleep(500);
                }
                return null;
            }));
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("seed " + SEED, failed.getCause());
        }
    }
}
