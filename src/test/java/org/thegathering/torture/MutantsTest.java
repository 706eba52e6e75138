package org.thegathering.torture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The proof would notice: real nodes with a bug in them, each caught by the checker. The position check is off. What
 * the last one breaks can't be mended, so the order is given.
 */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MutantsTest {

    private static final Duration OFF = Duration.ofHours(1);
    private static final Duration BOUND = Duration.ofMinutes(1);
    private static final int RATE = 120;

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static TestCluster cluster;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        cluster = new TestCluster(vertx, folder, OFF);
    }

    @AfterAll
    static void stop() throws Exception {
        cluster.close();
        Waiting.on(vertx.close());
    }

    @Test
    @Order(1)
    void everyFiftiethNoticeIsDropped() throws Exception {
        NoticeDropper dropper = new NoticeDropper(50);
        cluster.lose(dropper);
        Set<Sentence> found = play("dropping", world -> sayUntilOneIsDropped(world, dropper));
        cluster.lose(null);
        assumeTrue(dropper.dropped() > 0, "nodes did not tell each other anything");
        assertTrue(found.contains(Sentence.NO_SKIP), () -> "found only " + found);
    }

    /** Nothing comes behind the one that is lost, so nothing shows the hole. */
    private static void sayUntilOneIsDropped(World world, NoticeDropper dropper) throws Exception {
        Crowd crowd = new Crowd(world, "Dropping", 1);
        List<Device> listeners = crowd.listenQuietly();
        Mouth mouth = new Mouth(world, listeners.getFirst());
        String room = crowd.firstRoom();
        for (int i = 0; i < 500 && dropper.dropped() == 0; i++) {
            mouth.sayAt(0, room, mouth.words().strip(), UUID.randomUUID());
            Waiting.pause(20);
        }
        world.becomeQuiet();
        Waiting.pause(1000);
    }

    @Test
    @Order(2)
    void membershipIsJudgedASecondLate() throws Exception {
        assertTrue(infected(SqlMutant.MEMBERSHIP_A_SECOND_LATE).contains(Sentence.RIGHT_EARS));
    }

    @Test
    @Order(3)
    void dedupeIsForgotten() throws Exception {
        assertTrue(infected(SqlMutant.FORGETS_DEDUPE).contains(Sentence.ONE_MESSAGE_A_NAME));
    }

    @Test
    @Order(4)
    void seqIsGivenOutWithoutTheLock() throws Exception {
        assertTrue(infected(SqlMutant.SEQ_WITHOUT_THE_LOCK).contains(Sentence.ONE_ORDER));
    }

    @Test
    @Order(5)
    void sendsAreAnsweredBeforeTheyAreCommitted() throws Exception {
        SqlMutant.ANSWERS_BEFORE_THE_FLUSH.infect(cluster.database().uri());
        Set<Sentence> found = play("unflushed", world -> {
            sayAWhile(world);
            cluster.database().crash();
            cluster.database().start();
            world.becomeQuiet();
        });
        assertTrue(found.contains(Sentence.ANSWERED_IS_STORED), () -> "found only " + found);
    }

    /** Nobody does anything else meanwhile whose commit would flush this too. */
    private static void sayAWhile(World world) throws Exception {
        Crowd crowd = new Crowd(world, "Unflushed", 1);
        Mouth mouth = new Mouth(world, crowd.listenQuietly().getFirst());
        for (int i = 0; i < 20; i++) {
            mouth.sayAt(0, crowd.firstRoom(), mouth.words().strip(), UUID.randomUUID());
        }
    }

    private static Set<Sentence> infected(SqlMutant mutant) throws Exception {
        mutant.infect(cluster.database().uri());
        try {
            return play(mutant.name(), world -> {
                Crowd crowd = new Crowd(world, mutant.name().replace("_", "").substring(0, 8), RATE);
                crowd.start();
                Waiting.pause(5000);
                crowd.settle(Duration.ofSeconds(20));
            });
        } finally {
            SqlMutant.heal(cluster.database().uri());
        }
    }

    private interface Scene {
        void play(World world) throws Exception;
    }

    /** @return the sentences that don't hold for what was said in it */
    private static Set<Sentence> play(String name, Scene scene) throws Exception {
        try (History history = new History(folder.resolve(name + ".jsonl"))) {
            World world = new World(vertx, cluster, history);
            scene.play(world);
            history.note(new Entry.Settled(History.now()));
            history.finish();
            world.end();
            return Checker.check(
                            reader -> History.read(history.file(), reader), Stored.read(cluster.database().uri()), BOUND)
                    .violations().stream().map(Violation::sentence).collect(Collectors.toSet());
        }
    }
}
