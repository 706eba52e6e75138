package org.thegathering.auth;

import java.time.Duration;
import java.util.Optional;
import org.thegathering.bus.SessionStoreBus.Lifetimes;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code auth}.
 *
 * @param bcryptCost work factor of a password's hash; each step doubles the time
 * @param bcryptQueue log-ins and registrations that may wait for the hashing threads
 * @param tokenTtl how long an access token opens the door
 * @param keyAge after which a signing key is followed by another; zero for never
 * @param linkTtl how long a link to a new password is good
 * @param session how long a session lasts, unused and as a whole, and how long a refresh token is taken again
 * @param sessionsPerAccount that may be open at a time
 * @param mail empty where the service sends none
 */
public record AuthSettings(
        int bcryptCost,
        int bcryptQueue,
        Duration tokenTtl,
        Duration keyAge,
        Duration linkTtl,
        Lifetimes session,
        int sessionsPerAccount,
        Optional<MailSettings> mail) {

    public AuthSettings {
        Allowed.range("auth.bcrypt-cost", bcryptCost, 4, 16);
        Allowed.range("auth.bcrypt-queue", bcryptQueue, 1, 100_000);
        Allowed.range("auth.token-ttl", tokenTtl, Duration.ofSeconds(1), Duration.ofDays(30));
        Allowed.range("auth.key-age", keyAge, Duration.ZERO, Duration.ofDays(3650));
        Allowed.range("auth.link-ttl", linkTtl, Duration.ofMinutes(1), Duration.ofDays(30));
        Allowed.range("auth.session-idle", session.idle(), Duration.ofSeconds(1), Duration.ofDays(365));
        Allowed.range("auth.session-lifetime", session.whole(), Duration.ofSeconds(1), Duration.ofDays(3650));
        Allowed.range("auth.sessions-per-account", sessionsPerAccount, 1, 100_000);
        Allowed.range("auth.refresh-grace", session.grace(), Duration.ZERO, Duration.ofMinutes(1));
    }
}
