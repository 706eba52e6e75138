package org.thegathering.delivery;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CloseCode;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Positions;
import org.thegathering.bus.MessageBus.PositionsReply;
import org.thegathering.model.Target;

/**
 * Compares every stream with the database from time to time, so that even a lost last event, behind which nothing comes
 * that would show the hole, is found within the interval. People's own places, for {@code user.me}, are compared in
 * turns. It also notices a restored database by its epoch, and sends everybody to begin afresh.
 */
final class PositionCheck {

    /** Targets asked about in one question. */
    private static final int AT_ONCE = 2000;

    /** Each person's own places and counts are compared in one of so many turns: within a minute by default. */
    private static final int TURNS = 12;

    /** A seq that the database has may still be on its way here; one that is not here after this long is lost. */
    private static final long ON_ITS_WAY_MILLIS = 250;

    private final Vertx vertx;
    private final Bus bus;
    private final Streams streams;
    private final Sockets sockets;
    private final UserFeed feed;
    private final Outbox outbox;
    private final Duration interval;
    private String epoch;
    private int turn;

    PositionCheck(
            Vertx vertx,
            Bus bus,
            Streams streams,
            Sockets sockets,
            UserFeed feed,
            Outbox outbox,
            Duration interval) {
        this.vertx = vertx;
        this.bus = bus;
        this.streams = streams;
        this.sockets = sockets;
        this.feed = feed;
        this.outbox = outbox;
        this.interval = interval;
    }

    /** Each check begins an interval after the last one ended, so a slow database is not asked twice at once. */
    void start() {
        vertx.setTimer(interval.toMillis(), now -> {
            turn = (turn + 1) % TURNS;
            feed.check(turn, TURNS);
            check(new ArrayList<>(streams.all()));
        });
    }

    private void check(List<Stream> remaining) {
        if (remaining.isEmpty()) {
            start();
            return;
        }
        List<Stream> some = remaining.subList(0, Math.min(AT_ONCE, remaining.size()));
        List<Target> targets = some.stream().map(Stream::target).toList();
        bus.ask(MessageBus.POSITIONS, new Positions(targets))
                .onComplete(
                        reply -> {
                            compare(targets, reply);
                            check(remaining.subList(targets.size(), remaining.size()));
                        },
                        databaseIsAway -> start());
    }

    private void compare(List<Target> targets, PositionsReply reply) {
        if (epoch != null && !epoch.equals(reply.epoch())) {
            beginAfresh();
        }
        epoch = reply.epoch();
        for (int i = 0; i < targets.size(); i++) {
            Stream stream = streams.find(targets.get(i));
            long last = reply.seqs().get(i);
            if (stream != null && stream.hasBegun() && stream.passedOn() < last) {
                vertx.setTimer(ON_ITS_WAY_MILLIS, later -> stream.knowAbout(last));
            }
        }
    }

    private void beginAfresh() {
        for (Socket socket : sockets.all()) {
            outbox.close(CloseCode.GOING_AWAY, CloseCode.resumeAfter(0), socket);
        }
    }
}
