package org.thegathering.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.persistence.DatabaseUri;

/**
 * The nodes of a test on one database: one, or several that share their events over Hazelcast, or several that don't
 * know each other.
 */
public final class TestCluster implements AutoCloseable {

    private final DatabaseUri database;
    private final List<TestNode> nodes = new ArrayList<>();

    private TestCluster(DatabaseUri database) {
        this.database = database;
    }

    /** @param joined whether the nodes share their events */
    static TestCluster start(DatabaseUri database, int size, boolean joined, Map<String, String> settings) {
        var cluster = new TestCluster(database);
        try {
            var ports = freePorts(size);
            for (int port : ports) {
                var all = new HashMap<>(settings);
                if (joined && size > 1) {
                    all.putAll(membership(port, ports));
                }
                cluster.nodes.add(TestNode.start(database, all));
            }
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private static Map<String, String> membership(int port, List<Integer> ports) {
        return Map.of(
                "GATHERING_CLUSTER_ENABLED", "true",
                "GATHERING_CLUSTER_HOST", "127.0.0.1",
                "GATHERING_CLUSTER_PORT", Integer.toString(port),
                "GATHERING_CLUSTER_NAME", "stage-" + ports.getFirst(),
                "GATHERING_CLUSTER_MEMBERS", String.join(",", ports.stream().map(member -> "127.0.0.1:" + member).toList()));
    }

    /** All held at once, so that no two are the same. */
    private static List<Integer> freePorts(int size) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < size; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestNode first() {
        return nodes.get(0);
    }

    public TestNode second() {
        return nodes.get(1);
    }

    public DatabaseUri database() {
        return database;
    }

    @Override
    public void close() {
        nodes.reversed().forEach(TestNode::close);
    }
}
