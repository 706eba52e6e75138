package org.thegathering;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process around a {@link Node}: settings in, exit codes out, and an orderly end on SIGTERM and SIGINT. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    /**
     * Kubernetes kills after 30 s and Docker after 10 s unless told otherwise; k8s/ and compose.yaml tell more than
     * this.
     */
    private static final int STOP_SECONDS = 25;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length > 0) {
                throw new IllegalArgumentException("there are no arguments; settings are in conf/application.yaml and in variables");
            }
            run(Settings.load(System.getenv(), Path.of("").toAbsolutePath()));
        } catch (IllegalArgumentException e) {
            exit(StartFailure.of(e));
        }
    }

    private static void run(Settings settings) {
        var starting = Node.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting), "stop"));
        starting.onComplete(
                node -> System.out.print(Banner.of(settings, node.port())),
                failure -> exit(StartFailure.of(failure)));
    }

    /** A node that is still starting is stopped once it has started; one that failed has stopped by itself. */
    private static void stop(Future<Node> starting) {
        try {
            starting.compose(Node::stop, _ -> Future.succeededFuture())
                    .toCompletionStage().toCompletableFuture().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            LOG.warn("the node did not stop within {} s; what was under way is cut off", STOP_SECONDS);
        } catch (Exception e) {
            LOG.warn("the node did not stop cleanly", e);
        }
    }

    private static void exit(StartFailure failure) {
        failure.unforeseen().ifPresent(cause -> LOG.error("the start failed", cause));
        System.err.println("The Gathering can't start: " + failure.message());
        // Not from an event loop, which the shutdown hook may need.
        Thread.ofPlatform().start(() -> System.exit(failure.exitCode()));
    }
}
