package org.thegathering;

import io.vertx.core.Deployable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.auth.AuthVerticle;
import org.thegathering.bus.Bus;
import org.thegathering.delivery.DeliveryVerticle;
import org.thegathering.http.Contract;
import org.thegathering.http.HttpVerticle;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.metrics.MetricsVerticle;
import org.thegathering.persistence.DatabaseSettings;
import org.thegathering.persistence.PersistenceVerticle;

/**
 * A running node: the four parts on one Vert.x, with their database. Started in the order in which one part needs the
 * other, the doors last; stopped the other way round, so that nothing comes in which can't be finished. Several may run
 * in a process.
 */
public final class Node {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    private static final DeploymentOptions EVENT_LOOP = new DeploymentOptions();
    private static final DeploymentOptions VIRTUAL_THREAD = new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD);

    private final Vertx vertx;
    private final Settings settings;
    private final DatabaseServer database;
    private final SocketLimits socketLimits;
    private final ConcurrentLinkedDeque<String> deployments = new ConcurrentLinkedDeque<>();
    private final List<HttpVerticle> doors = new CopyOnWriteArrayList<>();

    private Node(Vertx vertx, Settings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.database = new DatabaseServer(settings);
        this.socketLimits = new SocketLimits(settings.sockets());
        Bus.prepare(vertx);
    }

    /**
     * Done when the node serves. A failure, for which see {@link StartFailure}, leaves nothing running.
     *
     * @throws IllegalArgumentException for a setting that this machine can't follow
     */
    public static Future<Node> start(Settings settings) {
        var started = Promise.<Node>promise();
        openVertx(settings).onComplete(vertx -> new Node(vertx, settings).start(started), started::fail);
        return started.future();
    }

    private void start(Promise<Node> started) {
        StartWarnings.of(settings).forEach(LOG::warn);
        startParts().onComplete(
                _ -> started.complete(this),
                failure -> stop().onComplete(_ -> started.fail(failure)));
    }

    /** The one that HTTP listens on, also where the settings say "any". */
    public int port() {
        return doors.getFirst().port();
    }

    /** Finishes what was begun, leaves the cluster and stops the embedded database. Never fails. */
    public Future<Void> stop() {
        // A promise that belongs to no event loop: those are gone when it is kept.
        var stopped = Promise.<Void>promise();
        undeployAll().onComplete(_ -> vertx.close().onComplete(_ -> {
            database.stop();
            stopped.complete();
        }));
        return stopped.future();
    }

    private static Future<Vertx> openVertx(Settings settings) {
        var options = new VertxOptions()
                .setPreferNativeTransport(true)
                .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors())
                // The one long task of the worker pool is the start: unpacking a database, migrating it.
                .setMaxWorkerExecuteTime(Duration.ofMinutes(10).toNanos())
                .setMaxWorkerExecuteTimeUnit(TimeUnit.NANOSECONDS);
        return settings.cluster().enabled()
                ? Cluster.open(settings.cluster(), options)
                : Future.succeededFuture(Vertx.builder().with(options).build());
    }

    /** The contract is read while the database starts. */
    private Future<?> startParts() {
        return Future.join(Contract.load(vertx), vertx.executeBlocking(database::start, false))
                .compose(ready -> startParts(ready.resultAt(0), ready.resultAt(1)));
    }

    private Future<?> startParts(Contract contract, DatabaseSettings found) {
        var bus = new Bus(vertx, patience());
        return deploy(() -> persistence(found), VIRTUAL_THREAD)
                .compose(_ -> deploy(this::authentication, EVENT_LOOP))
                .compose(_ -> new Demo(bus).prepare(settings.profile()))
                .compose(_ -> new Administrator(bus).prepare(settings.admin(), contract))
                .compose(_ -> deploy(() -> new DeliveryVerticle(settings.delivery(), patience()), EVENT_LOOP))
                .compose(_ -> deployMetrics())
                .compose(_ -> deployHttp(contract));
    }

    private PersistenceVerticle persistence(DatabaseSettings found) {
        return new PersistenceVerticle(
                found, settings.writer(), settings.delivery().awayAfter(), settings.limits(), settings.registration());
    }

    private AuthVerticle authentication() {
        return new AuthVerticle(settings.auth(), settings.passkeys(), settings.openId(), patience());
    }

    /**
     * How long a part waits for another's answer: longer than that one waits for the database, so that its refusal
     * arrives.
     */
    private Duration patience() {
        return settings.database().timeout().plusSeconds(1);
    }

    private Future<?> deployMetrics() {
        var metrics = settings.metrics();
        return metrics.isOn()
                ? orPortException(deploy(() -> new MetricsVerticle(metrics), EVENT_LOOP), metrics.host(), metrics.port())
                : Future.succeededFuture();
    }

    private Future<?> deployHttp(Contract contract) {
        var http = settings.http();
        var options = new DeploymentOptions().setInstances(http.instances());
        return orPortException(deploy(() -> door(contract), options), http.host(), http.port());
    }

    private static Future<?> orPortException(Future<?> deployed, String host, int port) {
        return deployed.recover(failure -> Future.failedFuture(
                failure instanceof IOException e ? new StartFailure.PortException(host, port, e) : failure));
    }

    private HttpVerticle door(Contract contract) {
        var door = new HttpVerticle(settings.http(), contract, new Bus(vertx, patience()), socketLimits);
        doors.add(door);
        return door;
    }

    private Future<?> deploy(Supplier<? extends Deployable> part, DeploymentOptions options) {
        return vertx.deployVerticle(part, options).onSuccess(deployments::push);
    }

    private Future<?> undeployAll() {
        var last = deployments.poll();
        return last == null
                ? Future.succeededFuture()
                : vertx.undeploy(last)
                        .onFailure(e -> LOG.warn("a part did not stop cleanly", e))
                        .transform(_ -> undeployAll());
    }
}
