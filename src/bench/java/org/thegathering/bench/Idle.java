package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** W3: ten thousand people who sign in, listen, and say nothing: what one of them costs to let in, and to keep. */
final class Idle {

    private static final Workload CROWD = new Workload(
            "W3", "10,000 idle members", 10, 1000, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);
    private static final Workload WARM_UP = new Workload(
            "W3 warm-up", "people who come and go before", 2, 1000, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);
    private static final double GOAL_KIB = 12;
    private static final double GOAL_MILLIS = 0.25;
    private static final long SETTLING_MILLIS = 3000;

    private final Options options;
    private final Progress progress;

    Idle(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @param results where the lines go as soon as they are there */
    void measure(Results results) throws IOException, InterruptedException, SQLException {
        if (!options.wants("W3")) {
            return;
        }
        progress.say("starting a server for [W3]");
        try (Server server = Server.start(options);
                Stage stage = new Stage(server.database());
                Loop loop = new Loop()) {
            SignIn.first(server);
            warmUp(server, stage);
            results.ours().addAll(measure(server, stage, loop));
        }
        if (options.isCompared()) {
            progress.say("the same with Socket.IO");
            try (Server server = Server.start(options);
                    Stage stage = new Stage(server.database());
                    SocketIo peer = SocketIo.start(options, server);
                    Loop loop = new Loop()) {
                SignIn.first(server);
                warmUp(peer, stage);
                results.peers().addAll(measure(peer, stage, loop));
            }
        }
    }

    /** People come and go until the server knows how that goes. */
    private void warmUp(Subject subject, Stage stage) throws IOException, SQLException {
        var places = stage.set(WARM_UP);
        var tokens = stage.tokens(places);
        WarmUp.until(subject, options.warmUp(), seconds -> {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            do {
                try (Loop loop = new Loop()) {
                    Ledger ledger = new Ledger();
                    Drive drive = new Drive(loop, subject, WARM_UP, ledger, ledger);
                    drive.open(places, tokens);
                    drive.close();
                }
            } while (System.nanoTime() < end);
        });
    }

    private List<Row> measure(Subject subject, Stage stage, Loop loop)
            throws IOException, InterruptedException, SQLException {
        var places = stage.set(CROWD);
        Map<String, String> tokens = stage.tokens(places);
        int people = CROWD.people();
        Ledger ledger = new Ledger();
        Drive drive = new Drive(loop, subject, CROWD, ledger, ledger);
        Thread.sleep(SETTLING_MILLIS);
        long heapBefore = subject.liveHeapBytes();
        long residentBefore = Processes.residentKib(subject.pid());
        Subject.Usage before = subject.usage();
        drive.open(places, tokens);
        Subject.Usage usage = subject.usage().since(before);
        progress.say("W3: " + people + " people are in");
        Thread.sleep(SETTLING_MILLIS);
        long resident = Processes.residentKib(subject.pid()) - residentBefore;
        long heap = subject.liveHeapBytes() - heapBefore;
        long residentAfter = Processes.residentKib(subject.pid()) - residentBefore;
        drive.measure(2);
        List<String> faults = drive.finish();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("W3", "10,000 idle members, resident memory", "KiB a connection",
                (double) resident / people, Double.NaN, GOAL_KIB, Double.NaN, null, faults));
        if (heap > 0) {
            rows.addAll(afterwards(residentAfter, heap, people));
        }
        rows.add(Row.of("W3", "the whole process with 10,000 members", "MiB",
                Processes.residentKib(subject.pid()) / 1024.0, Double.NaN));
        rows.add(new Row("W3", "a connect with sign-in and listening", "ms",
                usage.server() / 1000.0 / people, usage.database() / 1000.0 / people, GOAL_MILLIS, Double.NaN,
                null, List.of()));
        rows.forEach(row -> progress.say(row.said()));
        return rows;
    }

    /** What only a JVM tells. */
    private static List<Row> afterwards(long residentKib, long heapBytes, int people) {
        return List.of(
                Row.of("W3", "the same after a collection of garbage", "KiB a connection",
                        (double) residentKib / people, Double.NaN),
                Row.of("W3", "objects in use on the heap", "KiB a connection",
                        heapBytes / 1024.0 / people, Double.NaN));
    }
}
