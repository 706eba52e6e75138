package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One node, then two, then three on this machine, with everybody on the first: what a message costs there when others
 * have to be told, and what it costs a node where nobody listens.
 */
final class ScaleNodes {

    private static final int NODES = 3;
    private static final int SECONDS = 6;
    private static final int REST_MILLIS = 4_000;
    private static final Workload TALK =
            new Workload("nodes", "rooms of 5", 100, 5, false, 5, 500, 1, Workload.Unit.MESSAGE, 0, 0);

    private final Options options;
    private final Progress progress;

    ScaleNodes(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Growth> measure() throws IOException, InterruptedException, SQLException {
        if (!options.wants("scale") && !options.wants("nodes")) {
            return List.of();
        }
        List<Integer> ports = IntStream.range(0, NODES).mapToObj(node -> ServerProcess.freePort()).toList();
        List<Growth.Point> telling = new ArrayList<>();
        List<Growth.Point> hearing = new ArrayList<>();
        List<Server> others = new ArrayList<>();
        try (Server first = Server.start(options, cluster(ports, 0));
                Stage stage = new Stage(first.database());
                Loop loop = new Loop()) {
            SignIn.first(first);
            var places = stage.set(TALK);
            Ledger ledger = new Ledger();
            Drive talk = new Drive(loop, first, TALK, ledger, ledger);
            talk.open(places, stage.tokens(places));
            talk.warmUp(options.warmUp());
            for (int nodes = 1; nodes <= NODES; nodes++) {
                if (nodes > 1) {
                    Map<String, String> joining = cluster(ports, nodes - 1);
                    joining.put("GATHERING_DATABASE_URI", first.databaseUri());
                    others.add(Server.start(options, joining));
                    talk.warmUp(options.warmUp());
                }
                measure(talk, first, others, telling, hearing);
                progress.say("nodes: " + nodes);
            }
            List<String> faults = talk.finish();
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join("; ", faults));
            }
        } finally {
            for (Server other : others) {
                other.close();
            }
        }
        return List.of(
                new Growth("a message on the node where it is said", "nodes", "µs a message", telling),
                new Growth("the same message on a node without listeners", "nodes", "µs a message", hearing));
    }

    private static Map<String, String> cluster(List<Integer> ports, int node) {
        return new HashMap<>(Map.of(
                "GATHERING_CLUSTER_ENABLED", "true",
                "GATHERING_CLUSTER_PORT", Integer.toString(ports.get(node)),
                "GATHERING_CLUSTER_MEMBERS",
                        String.join(",", ports.stream().map(port -> "127.0.0.1:" + port).toList())));
    }

    /** What a node costs at rest, with its heartbeats, is taken off what it costs under way. */
    private static void measure(
            Drive talk, Server first, List<Server> others, List<Growth.Point> telling, List<Growth.Point> hearing)
            throws IOException, InterruptedException {
        int nodes = others.size() + 1;
        double restPerSecond = 0;
        if (!others.isEmpty()) {
            long before = Processes.cpuMicros(others.getFirst().pid());
            Thread.sleep(REST_MILLIS);
            restPerSecond = (Processes.cpuMicros(others.getFirst().pid()) - before) * 1000.0 / REST_MILLIS;
        }
        long before = others.isEmpty() ? 0 : Processes.cpuMicros(others.getFirst().pid());
        long start = System.nanoTime();
        Drive.Measured said = talk.measure(SECONDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        telling.add(new Growth.Point(nodes,
                said.serverMicros(Workload.Unit.MESSAGE), said.databaseMicros(Workload.Unit.MESSAGE)));
        if (!others.isEmpty()) {
            double spent = Processes.cpuMicros(others.getFirst().pid()) - before - restPerSecond * seconds;
            hearing.add(new Growth.Point(nodes, Math.max(0, spent) / said.messages(), Double.NaN));
        }
    }
}
