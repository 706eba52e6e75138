package org.thegathering.torture;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;

/**
 * One run of the proof: a cluster, a crowd, a schedule of faults, then the check. By hand:
 * {@code mvn -q test-compile exec:exec@torture -Dduration=20m -Dseed=7}.
 */
final class Torture {

    /** Less than the default of 5 s, so that a short run sees it often. */
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(1);

    /** For what a busy machine needs on top: reconnecting links, restarted nodes warming up. */
    private static final Duration SLACK = Duration.ofSeconds(4);

    /** A person's own counts are compared with the database every twelfth time. */
    private static final Duration SETTLING = CHECK_INTERVAL.multipliedBy(12).plus(SLACK);

    private static final Duration PROGRESS = Duration.ofSeconds(10);

    /**
     * @param duration at least this long faults come; starting, settling and checking come on top
     * @param sends so many are acknowledged at least
     * @param faults so many begin at least; sends and faults are waited for six times the duration at most
     * @param folder for the history, and the nodes' logs
     * @param rate messages a second that are aimed at
     * @param kinds of faults
     */
    record Options(
            Duration duration, int sends, int faults, long seed, Path folder, int rate, Set<FaultKind> kinds) {}

    /** What a run showed. */
    record Outcome(Checker.Verdict verdict, Tally tally, Blackouts blackouts, Path history) {}

    private Torture() {}

    static Outcome run(Options options) throws Exception {
        clear(options.folder());
        Vertx vertx = Vertx.vertx();
        try (History history = new History(options.folder().resolve("history.jsonl"));
                TestCluster cluster = new TestCluster(vertx, options.folder(), CHECK_INTERVAL)) {
            World world = new World(vertx, cluster, history);
            Crowd crowd = new Crowd(world, "Clearing", options.rate());
            Thread progress = Thread.startVirtualThread(() -> tellProgress(world));
            crowd.start();
            Duration calm = CHECK_INTERVAL.plus(SLACK).plusSeconds(2);
            long began = System.nanoTime();
            new Schedule(new Faults(cluster, history), history.tally(), options.kinds(), options.seed(), calm)
                    .run(() -> isEnough(options, System.nanoTime() - began, history.tally()));
            boolean settled = crowd.settle(Duration.ofSeconds(30));
            Waiting.pause(SETTLING.toMillis());
            history.note(new Entry.Settled(History.now()));
            history.finish();
            world.end();
            progress.join();
            if (!settled) {
                throw new IllegalStateException("somebody did not come to rest; see " + history.file());
            }
            return outcome(history, Stored.read(cluster.database().uri()));
        } finally {
            Waiting.on(vertx.close());
        }
    }

    /** Of an earlier run. */
    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(folder)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isEnough(Options options, long nanos, Tally tally) {
        long wanted = options.duration().toNanos();
        boolean isReached = tally.acknowledged() >= options.sends() && tally.faults() >= options.faults();
        return nanos >= 6 * wanted || nanos >= wanted && isReached;
    }

    private static Outcome outcome(History history, Stored stored) throws IOException {
        Checker.Verdict verdict = Checker.check(reader -> History.read(history.file(), reader), stored, CHECK_INTERVAL.plus(SLACK));
        Blackouts blackouts = new Blackouts();
        History.read(history.file(), blackouts::see);
        return new Outcome(verdict, history.tally(), blackouts, history.file());
    }

    private static void tellProgress(World world) {
        long began = System.nanoTime();
        while (!world.isOver()) {
            Waiting.until(PROGRESS, world::isOver);
            System.out.printf("%4d s  %s%n", (System.nanoTime() - began) / 1_000_000_000, world.history().tally());
        }
    }

    static void tell(Outcome outcome) {
        System.out.println(outcome.tally());
        Checker.Healed healed = outcome.verdict().healed();
        System.out.printf("healed=%d late-in-calm=%d of %d%n", healed.late(), healed.lateInCalm(), healed.heardInCalm());
        outcome.tally().faultsByKind().forEach((kind, count) -> System.out.printf("  %-24s %d%n", kind, count));
        System.out.print(outcome.blackouts());
        outcome.verdict().violations().forEach(violation -> System.out.println("VIOLATION " + violation));
        System.out.println(outcome.verdict().violations().isEmpty()
                ? "the promise was kept"
                : "the promise was broken; the history is " + outcome.history());
    }

    /** Arguments: {@code --duration=20m --seed=7 --rate=500 --kinds=kill-node,cut-link}; by default a seed is drawn and
     * all kinds of faults come. */
    public static void main(String[] arguments) throws Exception {
        Options options = Arguments.read(arguments);
        System.out.println("seed=" + options.seed() + " duration=" + options.duration() + " folder=" + options.folder());
        Outcome outcome = run(options);
        tell(outcome);
        System.exit(outcome.verdict().violations().isEmpty() ? 0 : 1);
    }
}
