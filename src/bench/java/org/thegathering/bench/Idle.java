package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** W3: ten thousand people who sign in, listen, and say nothing: what one of them costs to let in, and to keep. */
final class Idle {

    private static final Workload CROWD = new Workload(
            "W3", "10,000 idle members", 10, 1000, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);
    private static final Workload WARM_UP = new Workload(
            "W3 warm-up", "people who come and go before", 2, 1000, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);
    private static final int WARM_UPS = 3;
    private static final double GOAL_KIB = 12;
    private static final double GOAL_MILLIS = 0.25;
    private static final long SETTLING_MILLIS = 3000;

    private final Options options;
    private final Progress progress;

    Idle(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Row> measure() throws IOException, InterruptedException, SQLException {
        if (!options.wants("W3")) {
            return List.of();
        }
        progress.say("starting a server for [W3]");
        try (Server server = Server.start(options); Stage stage = new Stage(server.database()); Loop loop = new Loop()) {
            SignIn.first(server);
            warmUp(server, stage);
            return measure(server, stage, loop);
        }
    }

    private void warmUp(Server server, Stage stage) throws IOException, SQLException {
        var places = stage.set(WARM_UP);
        var tokens = SignIn.all(server, places);
        for (int round = 0; round < WARM_UPS; round++) {
            try (Loop loop = new Loop()) {
                Ledger ledger = new Ledger();
                Drive drive = new Drive(loop, server, WARM_UP, ledger, ledger);
                drive.open(places, tokens);
                drive.close();
            }
        }
    }

    private List<Row> measure(Server server, Stage stage, Loop loop) throws IOException, InterruptedException, SQLException {
        var places = stage.set(CROWD);
        Map<String, String> tokens = SignIn.all(server, places);
        int people = CROWD.people();
        Ledger ledger = new Ledger();
        Drive drive = new Drive(loop, server, CROWD, ledger, ledger);
        Thread.sleep(SETTLING_MILLIS);
        long heapBefore = server.liveHeapBytes();
        long residentBefore = Processes.residentKib(server.pid());
        Server.Usage before = server.usage();
        drive.open(places, tokens);
        Server.Usage usage = server.usage().since(before);
        progress.say("W3: " + people + " people are in");
        Thread.sleep(SETTLING_MILLIS);
        long resident = Processes.residentKib(server.pid()) - residentBefore;
        long heap = server.liveHeapBytes() - heapBefore;
        long residentAfter = Processes.residentKib(server.pid()) - residentBefore;
        drive.measure(2);
        List<String> faults = drive.finish();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("W3", "10,000 idle members, resident memory", "KiB a connection",
                (double) resident / people, Double.NaN, GOAL_KIB, Double.NaN, null, faults));
        rows.add(Row.of("W3", "the same after a collection of garbage", "KiB a connection",
                (double) residentAfter / people, Double.NaN));
        rows.add(Row.of("W3", "objects in use on the heap", "KiB a connection", heap / 1024.0 / people, Double.NaN));
        rows.add(new Row("W3", "a connect with sign-in and listening", "ms",
                usage.server() / 1000.0 / people, usage.database() / 1000.0 / people, GOAL_MILLIS, Double.NaN, null, List.of()));
        rows.forEach(row -> progress.say(row.said()));
        return rows;
    }
}
