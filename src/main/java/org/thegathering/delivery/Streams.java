package org.thegathering.delivery;

import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.model.Change;
import org.thegathering.model.Target;

/** The orders that this node keeps: one for each target that somebody here listens to. */
final class Streams {

    private final Vertx vertx;
    private final Bus bus;
    private final Outbox outbox;
    private final DeliverySettings settings;
    private final Map<Target, Stream> streams = new HashMap<>();

    Streams(Vertx vertx, Bus bus, Outbox outbox, DeliverySettings settings) {
        this.vertx = vertx;
        this.bus = bus;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** The target's order, new and not yet begun if nobody listened before. */
    Stream of(Target target) {
        return streams.computeIfAbsent(target, unknown -> new Stream(
                vertx,
                target,
                bus,
                new Audience(vertx, target, outbox, settings.peopleInterval()),
                settings.replayPage()));
    }

    /** @return null if nobody here listens to it */
    Stream find(Target target) {
        return streams.get(target);
    }

    /** Passes on what an event says of a target, if anybody here listens to it. */
    void offer(Target target, List<Change> changes) {
        Stream stream = streams.get(target);
        if (stream != null) {
            changes.forEach(stream::offer);
            dropIfIdle(stream);
        }
    }

    /** Forgets an order that nobody needs any more. */
    void dropIfIdle(Stream stream) {
        if (stream.isIdle()) {
            streams.remove(stream.target(), stream);
        }
    }

    Collection<Stream> all() {
        return List.copyOf(streams.values());
    }
}
