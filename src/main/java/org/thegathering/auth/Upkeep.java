package org.thegathering.auth;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.Sweep;

/**
 * Hourly: has sessions forgotten that are over, since what is kept of them (a device, an address) is nobody's business
 * then, and a signing key followed by another when it is old.
 */
final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Long enough for a node that starts late to learn of an end. */
    private static final Duration LEAST_KEPT = Duration.ofDays(1);

    private final Vertx vertx;
    private final Bus bus;
    private final Sweep sweep;
    private final Keys keys;

    Upkeep(Vertx vertx, Bus bus, AuthSettings settings, Keys keys) {
        this.vertx = vertx;
        this.bus = bus;
        this.keys = keys;
        this.sweep = new Sweep(settings.session(), settings.tokenTtl().plus(LEAST_KEPT));
    }

    void start() {
        vertx.setPeriodic(INTERVAL.toMillis(), now -> tend());
    }

    private void tend() {
        keys.rotateWhenOld().onFailure(failure -> LOG.warn("could not turn the signing key: {}", failure.getMessage()));
        bus.ask(SessionStoreBus.SWEEP, sweep)
                .onFailure(failure -> LOG.warn("could not forget old sessions: {}", failure.getMessage()));
    }
}
