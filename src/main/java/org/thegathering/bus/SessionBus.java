package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.thegathering.model.UserId;

/** Coming in, and who a token belongs to. Authentication answers; the keys are kept by persistence. */
public final class SessionBus {

    public static final Address<LogIn, LogInReply> LOG_IN = Address.slow("session.log-in");
    public static final Address<Identify, IdentifyReply> IDENTIFY = new Address<>("session.identify");
    public static final Address<HashPassword, PasswordHash> HASH_PASSWORD = Address.slow("session.hash-password");
    public static final Address<FindSigningKeys, SigningKeys> SIGNING_KEYS = new Address<>("session.signing-keys");

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

    public record HashPassword(String password) {
        @Override
        public String toString() {
            return "HashPassword[]";
        }
    }

    public record PasswordHash(String hash) {
        @Override
        public String toString() {
            return "PasswordHash[]";
        }
    }

    /** Makes the first key if there is none yet. */
    public record FindSigningKeys() {}

    /** The newest first: it signs, the others are still accepted. */
    public record SigningKeys(List<SigningKey> keys) {
        public SigningKeys {
            keys = List.copyOf(keys);
        }
    }

    /** @param secret 32 random bytes, the same on every node; nobody changes the array */
    public record SigningKey(UUID id, byte[] secret) {
        @Override
        public String toString() {
            return "SigningKey[" + id + "]";
        }
    }
}
