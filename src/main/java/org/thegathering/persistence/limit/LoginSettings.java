package org.thegathering.persistence.limit;

import java.time.Duration;
import org.thegathering.model.Allowed;
import org.thegathering.model.Rate;

/**
 * The settings below {@code limits.login}.
 *
 * @param freeTries wrong passwords of one account from one network that cost no waiting
 * @param firstDelay after the next one; each further one doubles it
 * @param longestDelay where that ends
 * @param forgetAfter how long after the last one the counting begins anew
 * @param network wrong passwords from one network, whichever the account
 * @param strangers wrong passwords of one account from all networks where it has never come in
 */
public record LoginSettings(
        int freeTries, Duration firstDelay, Duration longestDelay, Duration forgetAfter, Rate network, Rate strangers) {

    public LoginSettings {
        Allowed.range("limits.login.free-tries", freeTries, 1, 1_000_000);
        Allowed.range("limits.login.first-delay", firstDelay, Duration.ofMillis(1), Duration.ofHours(1));
        Allowed.range("limits.login.longest-delay", longestDelay, firstDelay, Duration.ofDays(1));
        Allowed.range("limits.login.forget-after", forgetAfter, longestDelay, Duration.ofDays(30));
    }
}
