package org.thegathering.delivery;

import java.time.Duration;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code delivery}.
 *
 * @param checkInterval how often a quiet target is compared with the database
 * @param peopleInterval comings and goings within this time share a frame
 * @param replayPage events read from the database at a time
 * @param awayAfter people without a connection, and nodes without a sign of life, are missed after this long
 */
public record DeliverySettings(Duration checkInterval, Duration peopleInterval, int replayPage, Duration awayAfter) {

    public DeliverySettings {
        Allowed.range("delivery.check-interval", checkInterval, Duration.ofMillis(100), Duration.ofHours(1));
        Allowed.range("delivery.people-interval", peopleInterval, Duration.ofMillis(10), Duration.ofMinutes(1));
        Allowed.range("delivery.replay-page", replayPage, 1, 1000);
        Allowed.range("delivery.away-after", awayAfter, Duration.ofSeconds(1), Duration.ofHours(1));
    }
}
