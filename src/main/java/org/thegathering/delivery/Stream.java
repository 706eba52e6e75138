package org.thegathering.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Changes;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.model.Change;
import org.thegathering.model.Target;

/**
 * The order of one target on this node.
 *
 * <p>It knows the last seq that it passed on. The next one is passed on at once; a repeat or an older one is dropped;
 * anything later is held while persistence is asked what lies between. So what the audience gets is dense and in order
 * whatever the bus did to the events. As a membership's end is a change like any other, it takes effect at its place:
 * nothing said after a leaving can be passed to the one who left, even on a node that the bus does not reach.
 *
 * <p>It does not know where to begin until the first listener's reading of the database tells it; what comes earlier is
 * held.
 */
final class Stream {

    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

    /** How many changes are held over a hole; later ones are dropped, and read from the database in their turn. */
    private static final int HELD_LIMIT = 1024;

    /**
     * Events of two nodes may overtake each other on their way. What is missing is given this long to arrive before the
     * database is asked for it.
     */
    private static final long ON_ITS_WAY_MILLIS = 30;

    private static final long UNKNOWN = -1;

    private static final Counter HEALED = Metrics.counter("gathering.changes.healed");

    private final Vertx vertx;
    private final Target target;
    private final Bus bus;
    private final int page;
    private final Audience audience;
    private final List<UnreadCounter> counters = new ArrayList<>();
    private final TreeMap<Long, Change> held = new TreeMap<>();
    private long passedOn = UNKNOWN;
    private long known = UNKNOWN;
    private boolean waiting;
    private boolean healing;

    /** @param page how many changes are read at a time */
    Stream(Vertx vertx, Target target, Bus bus, Audience audience, int page) {
        this.vertx = vertx;
        this.target = target;
        this.bus = bus;
        this.audience = audience;
        this.page = page;
    }

    Target target() {
        return target;
    }

    Audience audience() {
        return audience;
    }

    /** Who counts what is unread here, beside the audience. */
    List<UnreadCounter> counters() {
        return counters;
    }

    /** The last seq that everybody live has been passed; negative before the beginning. */
    long passedOn() {
        return passedOn;
    }

    boolean hasBegun() {
        return passedOn != UNKNOWN;
    }

    /** Nobody is left for whom it keeps the order. */
    boolean isIdle() {
        return audience.isEmpty() && counters.isEmpty();
    }

    /** Begins behind this seq, which was read from the database; a second beginning changes nothing. */
    void begin(long seq) {
        if (!hasBegun()) {
            passedOn = seq;
            audience.begin(seq);
            passHeld();
        }
    }

    /** What an event says; it may come late, twice or in no order. */
    void offer(Change change) {
        if (hasBegun() && change.seq() <= passedOn) {
            return;
        }
        known = Math.max(known, change.seq());
        if (held.size() < HELD_LIMIT) {
            held.put(change.seq(), change);
        }
        if (hasBegun()) {
            passHeld();
        }
    }

    /** The database's last seq is this: what is missing up to it will be read. */
    void knowAbout(long seq) {
        known = Math.max(known, seq);
        healIfBehind();
    }

    private void passHeld() {
        while (!held.isEmpty() && held.firstKey() <= passedOn + 1) {
            Change next = held.pollFirstEntry().getValue();
            if (next.seq() > passedOn) {
                pass(next);
            }
        }
        if (known > passedOn && !waiting) {
            waiting = true;
            vertx.setTimer(ON_ITS_WAY_MILLIS, late -> {
                waiting = false;
                healIfBehind();
            });
        }
    }

    private void pass(Change change) {
        passedOn = change.seq();
        audience.pass(change);
        for (UnreadCounter counter : List.copyOf(counters)) {
            counter.pass(change);
        }
    }

    private void healIfBehind() {
        if (!healing && hasBegun() && known > passedOn && !isIdle()) {
            healing = true;
            LOG.debug("healing target={} after={} known={}", target.address(), passedOn, known);
            bus.ask(MessageBus.CHANGES, new Changes(null, target, passedOn, page)).onComplete(this::heal, this::giveUp);
        }
    }

    private void heal(ChangesReply reply) {
        healing = false;
        switch (reply) {
            case ChangesReply.Page found -> {
                long before = passedOn;
                for (Change change : found.changes()) {
                    if (change.seq() > passedOn) {
                        HEALED.increment();
                        pass(change);
                    }
                }
                passedOn = Math.max(passedOn, found.through());
                if (passedOn == before) {
                    giveUp(new IllegalStateException("the database knows nothing later"));
                } else {
                    known = Math.max(known, found.at().seq());
                    passHeld();
                    healIfBehind();
                }
            }
            case ChangesReply.NotAMember nobody -> throw new IllegalStateException("an order has no reader");
            case ChangesReply.NoSuchTarget gone -> LOG.warn("target vanished target={}", target.address());
        }
    }

    /** The next position check tries again. */
    private void giveUp(Throwable failure) {
        healing = false;
        LOG.debug("could not heal target={}: {}", target.address(), failure.getMessage());
    }
}
