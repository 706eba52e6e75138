package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;
import org.thegathering.model.UserId;

/** The second step of signing in, and what somebody keeps for it. Authentication answers. */
public final class FactorBus {

    public static final Address<Challenge, ChallengeReply> CHALLENGE = new Address<>("factor.challenge");
    public static final Address<Answer, AnswerReply> ANSWER = new Address<>("factor.answer");
    public static final Address<Show, Overview> SHOW = new Address<>("factor.show");
    public static final Address<Enrol, EnrolReply> ENROL = Address.slow("factor.enrol");
    public static final Address<Confirm, ConfirmReply> CONFIRM = new Address<>("factor.confirm");
    public static final Address<Remove, RemoveReply> REMOVE = Address.slow("factor.remove");
    public static final Address<Renew, RenewReply> RENEW = Address.slow("factor.renew");
    public static final Address<TakeOff, TakeOffReply> TAKE_OFF = new Address<>("factor.take-off");

    private FactorBus() {}

    /** Something that only an account's owner has, asked for again before the locks are changed. One of the two. */
    public record Evidence(String password, String code) {
        @Override
        public String toString() {
            return "Evidence[]";
        }
    }

    /** What came of it where evidence was asked for. */
    public sealed interface Judged {
        record Good() implements Judged {}

        /** Wrong, spent, or none at all. */
        record Wrong() implements Judged, EnrolReply, ConfirmReply, RemoveReply, RenewReply, AnswerReply {}

        /** So many were wrong that no more are looked at for this long; recovery codes still are. */
        record TooMany(Duration delay)
                implements Judged, EnrolReply, ConfirmReply, RemoveReply, RenewReply, AnswerReply {}
    }

    /** Asked when somebody's password was right. */
    public record Challenge(UserId userId) {}

    public sealed interface ChallengeReply {
        record NotNeeded() implements ChallengeReply {}

        /**
         * @param token to be given back with a code
         * @param kinds what the person has, the first being the usual one
         */
        record Needed(String token, List<Kind> kinds, Duration lifetime) implements ChallengeReply {
            public Needed {
                kinds = List.copyOf(kinds);
            }

            @Override
            public String toString() {
                return "Needed" + kinds;
            }
        }
    }

    public enum Kind {
        TOTP,
        RECOVERY_CODE,
        /** Signs in by itself, without the token. */
        PASSKEY
    }

    /** @param code a one-time code or a recovery code */
    public record Answer(String token, String code, Client client) {
        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    /** {@link Judged.Wrong} leaves the token as it is, until its last try. */
    public sealed interface AnswerReply {
        record LoggedIn(Tokens tokens) implements AnswerReply {}

        /** The token is unknown, too old or used up: sign in again from the beginning. */
        record Over() implements AnswerReply {}
    }

    public record Show(UserId userId) {}

    /**
     * @param oneTimeCodes null if none are asked for at the door
     * @param takenOffAt when an administrator took the last ones off; null if nobody did, or others were set up since
     */
    public record Overview(OneTimeCodes oneTimeCodes, int recoveryCodes, int passkeys, Instant takenOffAt) {}

    public record OneTimeCodes(Instant since, Instant lastUsedAt) {}

    public record Enrol(UserId userId, Evidence evidence) {}

    public sealed interface EnrolReply {
        /** @param secret in base32, as people type it; {@code uri} says the same to a camera */
        record Enrolled(String secret, String uri) implements EnrolReply {
            @Override
            public String toString() {
                return "Enrolled[]";
            }
        }

        record AlreadyThere() implements EnrolReply {}
    }

    public record Confirm(UserId userId, String code) {
        @Override
        public String toString() {
            return "Confirm[" + userId + "]";
        }
    }

    public sealed interface ConfirmReply {
        record Confirmed(RecoveryCodes codes) implements ConfirmReply {}

        record NothingToConfirm() implements ConfirmReply {}
    }

    /** Shown once and known to nobody afterwards. */
    public record RecoveryCodes(List<String> codes) {
        public RecoveryCodes {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "RecoveryCodes[]";
        }
    }

    public record Remove(UserId userId, Evidence evidence) {}

    public sealed interface RemoveReply {
        record Removed() implements RemoveReply {}

        record NothingThere() implements RemoveReply {}
    }

    public record Renew(UserId userId, Evidence evidence) {}

    public sealed interface RenewReply {
        record Renewed(RecoveryCodes codes) implements RenewReply {}

        record NothingThere() implements RenewReply {}
    }

    /**
     * For an administrator, about somebody who lost what their codes come from. Ends their sessions.
     *
     * @param reason 1 to 500 characters, checked by the asker; it goes to the audit log
     */
    public record TakeOff(UserId actor, UserId subject, String reason) {}

    public sealed interface TakeOffReply {
        record TakenOff() implements TakeOffReply {}

        /** The actor is no administrator any more. */
        record NotAllowed() implements TakeOffReply {}

        /** Or it was disabled. */
        record NoSuchUser() implements TakeOffReply {}

        /** For one's own there is {@link Remove}, which asks for evidence. */
        record Oneself() implements TakeOffReply {}

        record NothingThere() implements TakeOffReply {}
    }
}
