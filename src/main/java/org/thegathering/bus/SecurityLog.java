package org.thegathering.bus;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/**
 * What those who look after the service want to know of comings, goings and attempts: one line an event, on the logger
 * {@code security}, as {@code event=logged_in user=2 session=17 address=203.0.113.0/24}.
 *
 * <p>Numbers and the service's own words only: never tokens, passwords, e-mail addresses, names, or anything else that
 * somebody wrote. From any thread.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private final StringBuilder line = new StringBuilder();

    private SecurityLog(String event) {
        line.append("event=").append(event);
    }

    /** @param event what happened, past tense, snake_case */
    public static SecurityLog event(String event) {
        return new SecurityLog(event);
    }

    public SecurityLog user(UserId user) {
        return with("user", user);
    }

    public SecurityLog session(SessionId session) {
        return with("session", session);
    }

    public SecurityLog address(AddressPrefix address) {
        return with("address", address);
    }

    /** @param value a number or one of the service's own words; null is left out */
    public SecurityLog with(String name, Object value) {
        if (value != null) {
            line.append(' ').append(name).append('=').append(value);
        }
        return this;
    }

    /** Something as it should be. */
    public void write() {
        LOG.info("{}", line);
    }

    /** Something that may be an attack. */
    public void warn() {
        LOG.warn("{}", line);
    }
}
