package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import org.thegathering.model.UserId;

/** Coming in, and who a token belongs to. Authentication answers. */
public final class SessionBus {

    public static final Address<LogIn, LogInReply> LOG_IN = new Address<>("session.log-in");
    public static final Address<Identify, IdentifyReply> IDENTIFY = new Address<>("session.identify");

    /** bcrypt reads no more of a password than this many bytes of its UTF-8 form. */
    public static final int PASSWORD_BYTES = 72;

    private SessionBus() {}

    public record LogIn(String email, String password) {
        @Override
        public String toString() {
            return "LogIn[" + email + "]";
        }
    }

    public sealed interface LogInReply {
        record LoggedIn(String accessToken, Duration lifetime) implements LogInReply {}

        /** Unknown address, wrong password or a disabled account: the same answer after the same time. */
        record Refused() implements LogInReply {}
    }

    public record Identify(String accessToken) {
        @Override
        public String toString() {
            return "Identify[]";
        }
    }

    public sealed interface IdentifyReply {
        /** @param expiresAt when the token ends; the caller must not act on it later */
        record Identified(UserId userId, String username, boolean isAdmin, Instant expiresAt)
                implements IdentifyReply {}

        /** @param reason a sentence for the client */
        record Refused(String reason) implements IdentifyReply {}
    }
}
