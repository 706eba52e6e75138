package org.thegathering;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.http.limit.SocketSettings;
import org.thegathering.model.Rate;
import org.thegathering.persistence.limit.LimitSettings;
import org.thegathering.persistence.limit.LoginSettings;

/** Reads the settings below {@code limits}. */
final class LimitValues {

    private final SettingValues values;

    LimitValues(SettingValues values) {
        this.values = values;
    }

    LimitSettings shared() {
        return new LimitSettings(
                values.flag("limits.enabled"),
                new LoginSettings(
                        values.number("limits.login.free-tries"),
                        values.duration("limits.login.first-delay"),
                        values.duration("limits.login.longest-delay"),
                        values.duration("limits.login.forget-after"),
                        rate("limits.login.network", HOURS),
                        rate("limits.login.strangers", HOURS)),
                rate("limits.posts", MINUTES),
                Map.of(
                        Kind.ENTRANCES, rate("limits.entrances", MINUTES),
                        Kind.LOCKS, rate("limits.locks", HOURS),
                        Kind.REGISTRATIONS, rate("limits.registrations", HOURS),
                        Kind.REFRESHES, rate("limits.refreshes", MINUTES),
                        Kind.PASSWORDS, rate("limits.passwords", HOURS),
                        Kind.CONVERSATIONS, rate("limits.conversations", MINUTES)));
    }

    SocketSettings sockets() {
        var limited = new SocketSettings(
                values.number("limits.sockets.per-person"),
                values.number("limits.sockets.per-network"),
                rate("limits.sockets.frames", SECONDS),
                rate("limits.sockets.typing", SECONDS),
                rate("limits.sockets.failed-opens", MINUTES));
        return values.flag("limits.enabled") ? limited : SocketSettings.UNLIMITED;
    }

    private Rate rate(String path, ChronoUnit unit) {
        return Rate.of(path, values.number(path + ".burst"), values.number(path + "." + Rate.per(unit)), unit);
    }
}
