package org.thegathering.bus;

import java.time.Instant;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/**
 * Other passwords: for one's own, or with a one-time link for one that was forgotten. Authentication answers. The asker has
 * checked a new one against {@link SessionBus#PASSWORD_BYTES}.
 */
public final class PasswordBus {

    public static final Address<Change, ChangeReply> CHANGE = Address.slow("password.change");
    public static final Address<Forgot, Noted> FORGOT = new Address<>("password.forgot");
    public static final Address<Reset, ResetReply> RESET = Address.slow("password.reset");
    public static final Address<MakeLink, MakeLinkReply> MAKE_LINK = new Address<>("password.make-link");

    /**
     * Where a link leads: what opens it is put behind. It stands behind the hash, so that it reaches no server's log on
     * the way.
     */
    public static final String PAGE = "/reset/#";

    private PasswordBus() {}

    /** Ends all sessions of the person but the one that asks. */
    public record Change(UserId userId, SessionId sessionId, String present, String next) {
        @Override
        public String toString() {
            return "Change[user " + userId + "]";
        }
    }

    public sealed interface ChangeReply {
        record Changed(int sessionsEnded) implements ChangeReply {}

        record WrongPassword() implements ChangeReply {}

        record TooCommon() implements ChangeReply {}
    }

    /** Has a link sent to whoever has the address. */
    public record Forgot(String email, AddressPrefix from) {
        @Override
        public String toString() {
            return "Forgot[" + from + "]";
        }
    }

    /** The same whether somebody has the address or nobody, and after the same time. */
    public record Noted() {}

    /** Ends all sessions of the person. */
    public record Reset(String token, String next, AddressPrefix from) {
        @Override
        public String toString() {
            return "Reset[" + from + "]";
        }
    }

    public sealed interface ResetReply {
        record Done() implements ResetReply {}

        /** It was used, it ran out, or there never was such a one. */
        record NoSuchLink() implements ResetReply {}

        record TooCommon() implements ResetReply {}
    }

    /**
     * For an administrator, who hands it out.
     *
     * @param reason 1 to 500 characters, for the audit log; null if none was given
     */
    public record MakeLink(UserId userId, UserId by, String reason) {}

    public sealed interface MakeLinkReply {
        /** @param token what stands in the link; whoever has it can set the password, once */
        record Made(String token, Instant expiresAt) implements MakeLinkReply {
            @Override
            public String toString() {
                return "Made[]";
            }
        }

        /** Or it was disabled. */
        record NoSuchUser() implements MakeLinkReply {}

        /** The one who asks is no administrator any more. */
        record NotAllowed() implements MakeLinkReply {}
    }
}
