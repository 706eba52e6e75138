package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The workloads in which people talk: W1, W2, W4 and W5, one after the other on one server, then on the one beside it.
 */
final class Talk {

    private final Options options;
    private final Progress progress;

    Talk(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @param results where each line goes as soon as it is there */
    void measure(Results results) throws IOException, InterruptedException, SQLException {
        List<Workload> wanted = Workload.ALL.stream().filter(one -> options.wants(one.name())).toList();
        if (wanted.isEmpty()) {
            return;
        }
        progress.say("starting a server for " + wanted.stream().map(Workload::name).toList());
        try (Server server = Server.start(options); Stage stage = new Stage(server.database())) {
            SignIn.first(server);
            measure(server, stage, wanted, results.ours());
            if (options.isCompared()) {
                progress.say("the same with Socket.IO");
                try (SocketIo peer = SocketIo.start(options, server)) {
                    measure(peer, stage, wanted, results.peers());
                }
            }
        }
    }

    private void measure(Subject subject, Stage stage, List<Workload> wanted, List<Row> rows)
            throws IOException, SQLException {
        for (Workload workload : wanted) {
            rows.add(measure(subject, stage, workload));
            progress.say(rows.getLast().said());
        }
    }

    private Row measure(Subject subject, Stage stage, Workload workload) throws IOException, SQLException {
        var places = stage.set(workload);
        Ledger ledger = new Ledger();
        try (Loop loop = new Loop()) {
            Drive drive = new Drive(loop, subject, workload, ledger, ledger);
            drive.open(places, stage.tokens(places));
            progress.say(workload.name() + ": " + workload.people() + " people are in, warming up");
            long before = stage.stored();
            drive.warmUp(options.warmUp());
            List<Drive.Measured> runs = new ArrayList<>();
            for (int run = 1; run <= options.runs(); run++) {
                runs.add(drive.measure(options.seconds()));
                progress.say("%s: run %d of %d, %,d messages, %,d deliveries, %s + %s µs".formatted(
                        workload.name(), run, options.runs(), runs.getLast().messages(), runs.getLast().deliveries(),
                        Row.number(runs.getLast().serverMicros(workload.unit())),
                        Row.number(runs.getLast().databaseMicros(workload.unit()))));
            }
            List<String> faults = new ArrayList<>(drive.finish());
            long stored = stage.stored() - before;
            if (stored != ledger.said()) {
                faults.add(ledger.said() + " said, " + stored + " stored");
            }
            return row(workload, runs, faults);
        }
    }

    private static Row row(Workload workload, List<Drive.Measured> runs, List<String> faults) {
        Drive.Measured median = runs.stream()
                .sorted(Comparator.comparingDouble(run -> run.serverMicros(workload.unit())))
                .toList()
                .get(runs.size() / 2);
        return new Row(
                workload.name(),
                workload.title(),
                workload.unit() == Workload.Unit.DELIVERY ? "µs a delivery" : "µs a message",
                median.serverMicros(workload.unit()),
                median.databaseMicros(workload.unit()),
                workload.serverGoal(),
                workload.databaseGoal(),
                median.latency(),
                faults);
    }
}
