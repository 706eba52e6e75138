package org.thegathering.torture;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** What everybody in a run shares: the way to the nodes, the history, and how far the run has come. */
final class World {

    private static final int CONNECT_MILLIS = 1000;

    private final TestCluster cluster;
    private final History history;
    private final Vertx vertx;
    private final HttpClient http;
    private final WebSocketClient sockets;
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile boolean quiet;
    private volatile boolean over;

    World(Vertx vertx, TestCluster cluster, History history) {
        this.vertx = vertx;
        this.cluster = cluster;
        this.history = history;
        hushResets();
        http = vertx.httpClientBuilder()
                .with(new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setKeepAliveTimeout(5))
                .with(new PoolOptions().setHttp1MaxSize(64))
                .build();
        sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxConnections(1000)
                .setClosingTimeout(1));
    }

    /** Connections that are reset are the rule here, no news. */
    private static void hushResets() {
        for (String name : List.of("io.vertx.core.net.impl.ConnectionBase", "io.vertx.core.http.impl.HttpClientConnectionInternal")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.OFF);
        }
    }

    Vertx vertx() {
        return vertx;
    }

    History history() {
        return history;
    }

    HttpClient http() {
        return http;
    }

    WebSocketClient sockets() {
        return sockets;
    }

    /** The port of a node's door, behind which its proxy stands. */
    int port(int node) {
        return cluster.door(node).front().port();
    }

    int anyNode() {
        return ThreadLocalRandom.current().nextInt(TestCluster.NODES);
    }

    /** Counts lines, stories and devices. */
    int nextNumber() {
        return numbers.incrementAndGet();
    }

    /** Nobody begins to say, move or leave any more; who listens goes on listening. */
    void becomeQuiet() {
        quiet = true;
    }

    boolean isQuiet() {
        return quiet;
    }

    void end() {
        quiet = true;
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
