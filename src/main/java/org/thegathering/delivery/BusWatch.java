package org.thegathering.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.vertx.core.Vertx;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.cluster.ClusterManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.HealthBus.Peers;
import org.thegathering.bus.Hearing;

/**
 * Sends a heartbeat to all nodes and listens for theirs. A member that is not heard shows a link that swallows
 * everything, or a subscription that got lost when a split was mended: the subscription is renewed. Nothing depends on
 * it but speed; what does not arrive is found by {@link PositionCheck}.
 */
final class BusWatch {

    private static final Logger LOG = LoggerFactory.getLogger(BusWatch.class);

    private static final long BEAT_MILLIS = 1000;

    /**
     * Longer than the pause of a busy machine, shorter than the time after which a member that is gone is no member any
     * more.
     */
    private static final long SILENT_MILLIS = 5000;

    /** A cut that lasts is not mended by renewing; it costs little. */
    private static final long RENEW_MILLIS = 15_000;

    private final Vertx vertx;
    private final Bus bus;
    private final Hearing hearing;
    private final ClusterManager cluster;
    private final Map<String, Long> heardAt = new HashMap<>();
    private long renewedAt = System.nanoTime();
    private volatile Peers peers = new Peers(0, 0);

    BusWatch(Vertx vertx, Bus bus, Hearing hearing) {
        this.vertx = vertx;
        this.bus = bus;
        this.hearing = hearing;
        this.cluster = ((VertxInternal) vertx).clusterManager();
    }

    /** A node that is alone has nobody to watch. */
    void start() {
        if (cluster != null) {
            Gauge.builder("gathering.peers", () -> peers.known() - peers.silent()).tag("heard", "yes").register(Metrics.globalRegistry);
            Gauge.builder("gathering.peers", () -> peers.silent()).tag("heard", "no").register(Metrics.globalRegistry);
            vertx.setPeriodic(BEAT_MILLIS, now -> beat());
        }
    }

    void hear(Event.Beat beat) {
        heardAt.put(beat.node(), System.nanoTime());
    }

    Peers peers() {
        return peers;
    }

    private void beat() {
        bus.tell(Events.of(new Event.Beat(cluster.getNodeId())));
        long now = System.nanoTime();
        List<String> others = others();
        heardAt.keySet().retainAll(others);
        others.forEach(other -> heardAt.putIfAbsent(other, now));
        int before = peers.silent();
        int silent = (int) heardAt.values().stream().filter(at -> isOlder(now, at, SILENT_MILLIS)).count();
        peers = new Peers(others.size(), silent);
        if (silent != before) {
            LOG.info("the bus is heard from {} of {} other nodes", others.size() - silent, others.size());
        }
        if (silent > 0 && isOlder(now, renewedAt, RENEW_MILLIS)) {
            renewedAt = now;
            hearing.renew();
        }
    }

    private List<String> others() {
        return cluster.getNodes().stream().filter(node -> !node.equals(cluster.getNodeId())).toList();
    }

    private static boolean isOlder(long now, long at, long millis) {
        return now - at > TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
