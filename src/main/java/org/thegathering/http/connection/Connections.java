package org.thegathering.http.connection;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The connections of one HTTP verticle, as long as they carry requests. All on its event loop.
 *
 * <p>One timer looks at all of them: a timer for each would be set and taken back with every request.
 */
public final class Connections {

    private static final long SWEEP_MILLIS = 250;

    /** A sweep that comes later than this, in nanoseconds, was held up, and with it what the clients have sent. */
    private static final long LATE_NANOS = 2_000_000_000L;

    /** Of a refused body's rest, after the answer: as in {@code BodyReader}. */
    static final long GRACE_NANOS = 10_000_000_000L;

    private static final String HANDLER = "handler";

    private final Vertx vertx;
    private final Patience patience;
    private final HeadLimits heads;
    private final Set<ClientWatch> watched = new LinkedHashSet<>();
    private long now = System.nanoTime();
    private long sweep;

    /** To be made on the event loop of its verticle. */
    public Connections(Vertx vertx, Patience patience, HeadLimits heads) {
        this.vertx = vertx;
        this.patience = patience;
        this.heads = heads;
    }

    public void open() {
        sweep = vertx.setPeriodic(SWEEP_MILLIS, _ -> sweep());
    }

    public void close() {
        vertx.cancelTimer(sweep);
    }

    /** A new connection, before its first request. */
    public void add(HttpConnection connection) {
        // A client that resets its connection is gone, which is no error of ours; whoever serves it is told that it is
        // closed.
        connection.exceptionHandler(broken -> {});
        ChannelPipeline pipeline = ((HttpServerConnection) connection).channelHandlerContext().pipeline();
        pipeline.addBefore(HANDLER, HeadCheck.NAME, new HeadCheck(heads.count()));
        pipeline.addBefore(HANDLER, "clientWatch", new ClientWatch(this, patience));
        pipeline.addBefore(HANDLER, AnswerQueue.NAME, new AnswerQueue());
    }

    void watch(ClientWatch watch) {
        watched.add(watch);
    }

    void forget(ClientWatch watch) {
        watched.remove(watch);
    }

    /** By {@link System#nanoTime}, a quarter of a second old at most. */
    long now() {
        return now;
    }

    /** After a sweep that was held up, what has come meanwhile is read first. */
    private void sweep() {
        boolean isLate = System.nanoTime() - now > LATE_NANOS;
        now = System.nanoTime();
        if (!isLate) {
            List.copyOf(watched).forEach(watch -> watch.check(now));
        }
    }
}
