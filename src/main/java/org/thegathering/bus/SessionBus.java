package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.thegathering.bus.SessionStoreBus.Mine;
import org.thegathering.model.Client;
import org.thegathering.model.EndedSession;
import org.thegathering.model.Proof;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/** Coming in, staying in, and who a token belongs to. Authentication answers. */
public final class SessionBus {

    public static final Address<LogIn, LogInReply> LOG_IN = Address.slow("session.log-in");
    public static final Address<CheckPassword, CheckPasswordReply> CHECK_PASSWORD = Address.slow("session.check-password");
    public static final Address<Begin, BeginReply> BEGIN = new Address<>("session.begin");
    public static final Address<Refresh, RefreshReply> REFRESH = new Address<>("session.refresh");
    public static final Address<Replace, Replaced> REPLACE = new Address<>("session.replace");
    public static final Address<FindMine, Mine> MINE = new Address<>("session.mine");
    public static final Address<Identify, IdentifyReply> IDENTIFY = new Address<>("session.identify");
    public static final Address<HashPassword, PasswordHash> HASH_PASSWORD = Address.slow("session.hash-password");

    /** A note to every door of this node. */
    public static final Address<Ended, Void> ENDED = new Address<>("session.ended");

    /** bcrypt reads no more of a password than this many bytes of its UTF-8 form. */
    public static final int PASSWORD_BYTES = 72;

    private SessionBus() {}

    public record LogIn(String email, String password, Client client) {
        @Override
        public String toString() {
            return "LogIn[" + client + "]";
        }
    }

    public sealed interface LogInReply {
        record LoggedIn(Tokens tokens) implements LogInReply {}

        /** The password was right, and is not enough. */
        record SecondFactorNeeded(FactorBus.ChallengeReply.Needed challenge) implements LogInReply {}

        /** Unknown address, wrong password or a disabled account: the same answer after the same time. */
        record Refused() implements LogInReply {}

        /** The password was not looked at. @param delay after which it is worth trying again */
        record TooMany(Duration delay) implements LogInReply {}
    }

    /** Whether somebody could come in with it; nobody does. */
    public record CheckPassword(String email, String password) {
        @Override
        public String toString() {
            return "CheckPassword[]";
        }
    }

    public sealed interface CheckPasswordReply {
        record Right(UserId userId) implements CheckPasswordReply {}

        /** Unknown address, wrong password or a disabled account: the same answer after the same time. */
        record Wrong() implements CheckPasswordReply {}
    }

    /** Lets somebody in who has shown who they are. The asker has checked it. */
    public record Begin(UserId userId, Proof proof, Client client) {}

    public sealed interface BeginReply {
        record Begun(Tokens tokens) implements BeginReply {}

        /** There is no such account, or it was disabled. */
        record NoSuchUser() implements BeginReply {}
    }

    /**
     * What somebody gets who is let in.
     *
     * @param accessToken opens the doors for {@code lifetime}
     * @param refreshToken gets the next pair, once; it ends if it isn't used for {@code idle}
     */
    public record Tokens(
            UserId userId, SessionId sessionId, String accessToken, Duration lifetime, String refreshToken, Duration idle) {
        @Override
        public String toString() {
            return "Tokens[user " + userId + ", session " + sessionId + "]";
        }
    }

    public record Refresh(String refreshToken, Client client) {
        @Override
        public String toString() {
            return "Refresh[" + client + "]";
        }
    }

    public sealed interface RefreshReply {
        record Refreshed(Tokens tokens) implements RefreshReply {}

        /** No such token, or its session is over. */
        record Refused() implements RefreshReply {}
    }

    /** Ends the session of a refresh token, because the same browser has a new one. */
    public record Replace(String refreshToken) {
        @Override
        public String toString() {
            return "Replace[]";
        }
    }

    public record Replaced() {}

    /** The live sessions of somebody. */
    public record FindMine(UserId userId) {}

    public record Identify(String accessToken) {
        @Override
        public String toString() {
            return "Identify[]";
        }
    }

    public sealed interface IdentifyReply {
        /** @param expiresAt when the token ends; the caller must not act on it later */
        record Identified(UserId userId, SessionId sessionId, String username, boolean isAdmin, Instant expiresAt)
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

    /** Sessions that are over, as this node learned just now. */
    public record Ended(List<EndedSession> sessions) {
        public Ended {
            sessions = List.copyOf(sessions);
        }
    }
}
