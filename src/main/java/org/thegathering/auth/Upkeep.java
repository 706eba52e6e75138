package org.thegathering.auth;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.Sweep;

/** Has sessions forgotten that are over, hourly: what is kept of them (a device, an address) is nobody's business then. */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Long enough for a node that starts late to learn of an end. */
    private static final Duration LEAST_KEPT = Duration.ofDays(1);

    private final Vertx vertx;
    private final Bus bus;
    private final Sweep sweep;

    Upkeep(Vertx vertx, Bus bus, AuthSettings settings) {
        this.vertx = vertx;
        this.bus = bus;
        this.sweep = new Sweep(settings.session(), settings.tokenTtl().plus(LEAST_KEPT));
    }

    void start() {
        vertx.setPeriodic(INTERVAL.toMillis(), now -> sweep());
    }

    private void sweep() {
        bus.ask(SessionStoreBus.SWEEP, sweep)
                .onFailure(failure -> LOG.warn("could not forget old sessions: {}", failure.getMessage()));
    }
}
