package org.thegathering.torture;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.thegathering.torture.FaultyProxy.Mode;

/** Does each kind of fault, and undoes it. Every method waits until it is over. */
final class Faults {

    private final TestCluster cluster;
    private final History history;
    private int number;

    Faults(TestCluster cluster, History history) {
        this.cluster = cluster;
        this.history = history;
    }

    private interface Step {
        void run() throws Exception;
    }

    /**
     * @param random decides whom it hits and how long; drawn from before anything is done, so that a seed gives the
     *     same plan
     */
    Runnable plan(FaultKind kind, Random random) {
        int node = random.nextInt(TestCluster.NODES);
        int peer = (node + 1 + random.nextInt(TestCluster.NODES - 1)) % TestCluster.NODES;
        long millis = 1000 + random.nextInt(4000);
        return () -> inflict(kind, node, peer, millis);
    }

    private void inflict(FaultKind kind, int node, int peer, long millis) {
        switch (kind) {
            case KILL_NODE -> during(kind, node, millis, cluster.node(node)::kill, () -> startAgain(node));
            case FREEZE_NODE -> during(kind, node, millis, cluster.node(node)::freeze, cluster.node(node)::thaw);
            case ROLLING_RESTART -> during(kind, node, 0, cluster.node(node)::stop, () -> startAgain(node));
            case CRASH_DATABASE -> during(kind, -1, millis / 4, cluster.database()::crash, cluster.database()::start);
            case DATABASE_SWALLOWED -> mode(kind, node, millis, cluster.databaseLink(node), Mode.HOLD);
            case DATABASE_RESET -> mode(kind, node, millis / 2, cluster.databaseLink(node), Mode.RESET);
            case CUT_LINK -> link(kind, node, peer, millis, Mode.HOLD);
            case RESET_LINK -> link(kind, node, peer, millis, Mode.RESET);
            case CUT_LINK_AND_DATABASE -> during(kind, node, millis, () -> {
                cluster.setLink(node, peer, Mode.HOLD);
                cluster.databaseLink(peer).set(Mode.HOLD);
            }, () -> {
                cluster.databaseLink(peer).set(Mode.PASS);
                cluster.setLink(node, peer, Mode.PASS);
            });
            case HALF_OPEN_SOCKETS -> passages(kind, node, millis, Passage::hold, Passage::reset);
            case SLOW_READERS -> passages(kind, node, millis, slow -> slow.slowDown(true), slow -> slow.slowDown(false));
            case CUT_IN_MID_FRAME -> passages(kind, node, 300, Passage::cutInMidFrame, cut -> {});
        }
    }

    private void startAgain(int node) throws Exception {
        cluster.node(node).start();
        cluster.node(node).awaitReady();
    }

    private void mode(FaultKind kind, int node, long millis, FaultyProxy proxy, Mode mode) {
        during(kind, node, millis, () -> proxy.set(mode), () -> proxy.set(Mode.PASS));
    }

    /** What a black hole swallowed for long is reset in the end: the systems at both ends have given up. */
    private void link(FaultKind kind, int node, int peer, long millis, Mode mode) {
        during(kind, node, millis, () -> cluster.setLink(node, peer, mode), () -> {
            if (millis > 3000) {
                cluster.setLink(node, peer, Mode.RESET);
            }
            cluster.setLink(node, peer, Mode.PASS);
        });
    }

    /** Every second connection of clients to that node. */
    private void passages(
            FaultKind kind, int node, long millis, Consumer<Passage> begin, Consumer<Passage> end) {
        List<Passage> all = cluster.door(node).of(FaultyProxy.ANYBODY);
        List<Passage> half = all.subList(0, (all.size() + 1) / 2);
        during(kind, node, millis, () -> half.forEach(begin), () -> half.forEach(end));
    }

    private void during(FaultKind kind, int node, long millis, Step begin, Step end) {
        int fault = nextNumber();
        history.note(new Entry.FaultBegan(History.now(), fault, kind.word(), node, millis + " ms"));
        try {
            begin.run();
            Waiting.pause(millis);
            end.run();
        } catch (Exception broken) {
            throw new IllegalStateException("the harness could not do " + kind.word(), broken);
        }
        history.note(new Entry.FaultEnded(History.now(), fault));
    }

    private synchronized int nextNumber() {
        return ++number;
    }
}
