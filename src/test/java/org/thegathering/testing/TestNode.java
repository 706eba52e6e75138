package org.thegathering.testing;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.thegathering.Node;
import org.thegathering.Settings;
import org.thegathering.persistence.DatabaseUri;

/** A whole node in this process, on a free port of the loopback. */
public final class TestNode implements AutoCloseable {

    /** Fast where the defaults are careful; two doors, so that sockets of one room live on different event loops. */
    private static final Map<String, String> SETTINGS = Map.of(
            "GATHERING_HTTP_HOST", "127.0.0.1",
            "GATHERING_HTTP_PORT", "0",
            "GATHERING_HTTP_INSTANCES", "2",
            "GATHERING_AUTH_BCRYPT_COST", "4",
            "GATHERING_DATABASE_POOL_SIZE", "8",
            "GATHERING_DELIVERY_CHECK_INTERVAL", "300ms");

    private static final int START_SECONDS = 60;

    private final Node node;
    private boolean stopped;

    private TestNode(Node node) {
        this.node = node;
    }

    /** @param changes to the settings, by the names of their environment variables */
    public static TestNode start(DatabaseUri database, Map<String, String> changes) {
        var environment = new HashMap<>(SETTINGS);
        environment.put("GATHERING_DATABASE_URI", TestDatabase.written(database));
        environment.putAll(changes);
        return new TestNode(await(Node.start(Settings.load(environment, Path.of("target").toAbsolutePath()))));
    }

    public int port() {
        return node.port();
    }

    /** As at SIGTERM: what was begun is finished, and sockets are sent elsewhere. */
    public void stop() {
        if (!stopped) {
            stopped = true;
            await(node.stop());
        }
    }

    @Override
    public void close() {
        stop();
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(START_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
