package org.thegathering.http.limit;

import java.time.Duration;
import org.thegathering.model.Allowed;
import org.thegathering.model.Rate;

/**
 * The settings below {@code limits.sockets}, each for one node.
 *
 * @param perPerson sockets of one person
 * @param perNetwork sockets from one network, whoever they are
 * @param frames that one socket sends
 * @param typing signals of typing that one socket sends
 * @param failedOpens bad tokens from one network
 */
public record SocketSettings(int perPerson, int perNetwork, Rate frames, Rate typing, Rate failedOpens) {

    private static final int NO_LIMIT = 1_000_000_000;
    private static final Rate NO_RATE = new Rate(NO_LIMIT, Duration.ofNanos(1));

    public static final SocketSettings UNLIMITED = new SocketSettings(NO_LIMIT, NO_LIMIT, NO_RATE, NO_RATE, NO_RATE);

    public SocketSettings {
        Allowed.range("limits.sockets.per-person", perPerson, 1, NO_LIMIT);
        Allowed.range("limits.sockets.per-network", perNetwork, 1, NO_LIMIT);
    }
}
