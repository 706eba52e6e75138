package org.thegathering.http.live;

import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.SocketId;

/**
 * What goes out on one socket, and whether its other end takes it. Delivery is told when it doesn't, and when it does
 * again; meanwhile it reads from the database what it would have sent.
 */
final class Outflow {

    /**
     * Frames that may be written to a congested wire: what was on its way here, a page of a replay ({@code
     * delivery.replay-page}, 1,000 at most), and a person's own news.
     */
    private static final int OVERFLOW_LIMIT = 2000;

    private final SocketId socket;
    private final Wire wire;
    private final Bus bus;
    private boolean congested;
    private Instant congestedSince;
    private int overflow;

    Outflow(SocketId socket, Wire wire, Bus bus) {
        this.socket = socket;
        this.wire = wire;
        this.bus = bus;
    }

    /** After each frame that was written; false if it was one too many for so slow a reader. */
    boolean takes() {
        if (congested) {
            return ++overflow <= OVERFLOW_LIMIT;
        }
        if (isCongestedAfterFlush()) {
            congested = true;
            congestedSince = Instant.now();
            overflow = 0;
            bus.note(LiveBus.CONGESTED, new LiveBus.Congested(socket));
        }
        return true;
    }

    /** What has gathered in one turn is no congestion before the peer had its chance to take it. */
    private boolean isCongestedAfterFlush() {
        if (wire.isCongested()) {
            wire.flush();
        }
        return wire.isCongested();
    }

    void flush() {
        wire.flush();
        if (congested) {
            if (wire.isCongested()) {
                wire.onDrained(this::drained);
            } else {
                drained();
            }
        }
    }

    private void drained() {
        if (congested) {
            congested = false;
            bus.note(LiveBus.DRAINED, new LiveBus.Drained(socket));
        }
    }

    /** Nothing goes out any more. */
    void end() {
        congested = false;
        wire.discard();
    }

    /** Whether the other end has taken nothing, or next to nothing, since then. */
    boolean isStuckSince(Instant then) {
        return congested && congestedSince.isBefore(then);
    }
}
