package org.thegathering.torture;

import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Three nodes and a database, and a proxy on each way between them. The nodes listen on 127.0.0.1; node n is known to
 * the others by 127.0.0.(21+n), where the proxies of its cluster ports stand.
 */
final class TestCluster implements AutoCloseable {

    static final int NODES = 3;

    private static final String OWN = "127.0.0.1";

    private final CrashingPostgres database;
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<FaultyProxy> doors = new ArrayList<>();
    private final List<FaultyProxy> databaseLinks = new ArrayList<>();
    private final List<List<FaultyProxy>> peerLinks = new ArrayList<>();

    /** All started, and serving. @param checkInterval the nodes' position check */
    TestCluster(Vertx vertx, Path folder, Duration checkInterval) throws Exception {
        database = new CrashingPostgres(Files.createDirectories(folder.resolve("database")));
        Origins origins = new Origins(() -> nodes.stream().map(NodeProcess::pid).toList());
        int[] memberPorts = {freePort(), freePort(), freePort()};
        String name = "torture-" + UUID.randomUUID();
        for (int n = 0; n < NODES; n++) {
            int httpPort = freePort();
            int memberPort = memberPorts[n];
            int busPort = freePort();
            doors.add(FaultyProxy.open(vertx, at(OWN, 0), () -> at(OWN, httpPort), null));
            databaseLinks.add(FaultyProxy.open(vertx, at(OWN, 0), database::address, null));
            peerLinks.add(List.of(
                    FaultyProxy.open(vertx, at(known(n), memberPort), () -> at(OWN, memberPort), origins),
                    FaultyProxy.open(vertx, at(known(n), busPort), () -> at(OWN, busPort), origins)));
            Map<String, String> settings = new HashMap<>(Map.of(
                    "GATHERING_HTTP_HOST", OWN,
                    "GATHERING_HTTP_PORT", Integer.toString(httpPort),
                    "GATHERING_HTTP_SOCKET_QUEUE", "16KiB",
                    "GATHERING_DATABASE_URI", database.uriThrough(databaseLinks.get(n).front()),
                    "GATHERING_DATABASE_TIMEOUT", "5s",
                    "GATHERING_AUTH_BCRYPT_COST", "4",
                    "GATHERING_AUTH_TOKEN_TTL", "24h",
                    "GATHERING_LIMITS_ENABLED", "false",
                    "GATHERING_DELIVERY_CHECK_INTERVAL", checkInterval.toMillis() + "ms"));
            settings.putAll(Map.of(
                    "GATHERING_CLUSTER_ENABLED", "true",
                    "GATHERING_CLUSTER_NAME", name,
                    "GATHERING_CLUSTER_HOST", OWN,
                    "GATHERING_CLUSTER_PUBLIC_HOST", known(n),
                    "GATHERING_CLUSTER_PORT", Integer.toString(memberPort),
                    "GATHERING_CLUSTER_BUS_PORT", Integer.toString(busPort),
                    "GATHERING_CLUSTER_MEMBERS", others(n, memberPorts)));
            nodes.add(new NodeProcess(settings, Files.createDirectories(folder.resolve("node" + n)), httpPort));
        }
        startNodes();
    }

    /** The first one prepares the database; the others join it together. */
    private void startNodes() throws IOException {
        nodes.getFirst().start();
        nodes.getFirst().awaitReady();
        List<NodeProcess> others = nodes.subList(1, nodes.size());
        for (NodeProcess node : others) {
            node.start();
        }
        for (NodeProcess node : others) {
            node.awaitReady();
        }
    }

    private static String known(int node) {
        return "127.0.0." + (21 + node);
    }

    private static String others(int node, int[] ports) {
        return String.join(
                ",", IntStream.range(0, NODES).filter(n -> n != node).mapToObj(n -> known(n) + ":" + ports[n]).toList());
    }

    private static SocketAddress at(String host, int port) {
        return SocketAddress.inetSocketAddress(port, host);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(OWN))) {
            return socket.getLocalPort();
        }
    }

    CrashingPostgres database() {
        return database;
    }

    NodeProcess node(int number) {
        return nodes.get(number);
    }

    /** Where clients reach a node. */
    FaultyProxy door(int node) {
        return doors.get(node);
    }

    FaultyProxy databaseLink(int node) {
        return databaseLinks.get(node);
    }

    /** Both directions between two nodes, of the members' port and the bus's. */
    void setLink(int one, int other, FaultyProxy.Mode mode) {
        peerLinks.get(one).forEach(link -> link.set(other, mode));
        peerLinks.get(other).forEach(link -> link.set(one, mode));
    }

    /** All links between nodes lose notices from now on. */
    void lose(NoticeDropper notices) {
        for (List<FaultyProxy> links : peerLinks) {
            links.getLast().lose(notices);
            links.getLast().of(FaultyProxy.ANYBODY).forEach(Passage::reset);
        }
    }

    @Override
    public void close() throws IOException {
        nodes.stream().filter(node -> node.pid() != 0).forEach(NodeProcess::kill);
        database.close();
    }
}
