package org.thegathering;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.spi.cluster.hazelcast.ConfigUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.thegathering.model.Allowed;

/**
 * Opens a Vert.x that shares its event bus with other nodes. Hazelcast tells who is there; the bus itself has
 * connections of its own. Members are found by list or by Kubernetes' DNS, never by shouting into the network.
 */
final class Cluster {

    private Cluster() {}

    /**
     * Fails with {@link StartFailure.ClusterException}.
     *
     * @throws IllegalArgumentException for a host that is none
     */
    static Future<Vertx> open(Settings.Cluster settings, VertxOptions options) {
        options.setEventBusOptions(new EventBusOptions()
                .setHost(settings.host())
                .setPort(settings.busPort())
                .setClusterPublicHost(settings.publicHost().orElse(null))
                // A link that swallows everything is given up after 4 s, not 40: until then all that goes over it waits
                // in memory.
                .setClusterPingInterval(1000)
                .setClusterPingReplyInterval(3000)
                .setConnectTimeout(3000));
        var address = address(settings.host());
        try {
            checkFree(address, settings.port());
        } catch (IOException e) {
            return Future.failedFuture(new StartFailure.ClusterException(settings.host(), settings.port(), e));
        }
        return ClusterMember.join(config(settings, address))
                .compose(member -> Vertx.builder()
                        .with(options)
                        .withClusterManager(member)
                        .buildClustered()
                        .onFailure(_ -> member.terminate()))
                .recover(failure -> Future.failedFuture(
                        new StartFailure.ClusterException(settings.host(), settings.port(), failure)));
    }

    /** Hazelcast would say the same in sixty lines. */
    private static void checkFree(InetAddress address, int port) throws IOException {
        new ServerSocket(port, 1, address).close();
    }

    /** On top of what Vert.x needs of Hazelcast. Properties: Hazelcast's reference manual 5.3, "System Properties". */
    private static Config config(Settings.Cluster settings, InetAddress address) {
        var config = ConfigUtil.loadConfig();
        config.setClusterName(settings.name());
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        // The node leaves by itself, when its parts have finished.
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        // A node alone starts at once: it doesn't wait for others before it decides to be the first.
        config.setProperty("hazelcast.wait.seconds.before.join", "0");
        // A node that is frozen or cut off is gone after 10 s, not 60; a pause of the garbage collector is far shorter.
        config.setProperty("hazelcast.heartbeat.interval.seconds", "1");
        config.setProperty("hazelcast.max.no.heartbeat.seconds", "10");
        // An answer that a broken link swallowed is given up after 10 s, not 60: until then a partition may be moving, and
        // a node that starts waits for it.
        config.setProperty("hazelcast.operation.call.timeout.millis", "10000");
        // All that Hazelcast keeps is who is there and who listens, a handful of entries: the fewer partitions, the sooner
        // they have moved. All nodes of a cluster must agree on it.
        config.setProperty("hazelcast.partition.count", "31");
        // Two halves of a split look for each other every 5 s, not every two minutes.
        config.setProperty("hazelcast.merge.first.run.delay.seconds", "5");
        config.setProperty("hazelcast.merge.next.run.delay.seconds", "5");
        config.setProperty("hazelcast.socket.bind.any", "false");

        var network = config.getNetworkConfig();
        network.setPort(settings.port()).setPortAutoIncrement(false);
        network.getInterfaces().setEnabled(true).addInterface(address.getHostAddress());
        settings.publicHost().ifPresent(host -> network.setPublicAddress(host + ":" + settings.port()));
        join(network.getJoin(), settings);
        return config;
    }

    private static void join(JoinConfig join, Settings.Cluster settings) {
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        settings.kubernetesService().ifPresentOrElse(
                service -> join.getKubernetesConfig()
                        .setEnabled(true)
                        .setProperty("service-dns", service)
                        .setProperty("service-port", Integer.toString(settings.port())),
                () -> join.getTcpIpConfig()
                        .setEnabled(true)
                        .setConnectionTimeoutSeconds(3)
                        .setMembers(settings.members()));
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException _) {
            throw Allowed.refused("cluster.host", host, "a name or address of this machine");
        }
    }
}
