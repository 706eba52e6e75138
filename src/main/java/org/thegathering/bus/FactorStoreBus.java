package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.thegathering.bus.FactorBus.TakeOff;
import org.thegathering.bus.FactorBus.TakeOffReply;
import org.thegathering.model.UserId;

/** The stored second factors. Persistence answers authentication; of recovery codes it knows hashes alone. */
public final class FactorStoreBus {

    public static final Address<Find, Factors> FIND = new Address<>("factor-store.find");
    public static final Address<Enrol, EnrolReply> ENROL = new Address<>("factor-store.enrol");
    public static final Address<Confirm, Taken> CONFIRM = new Address<>("factor-store.confirm");
    public static final Address<TakeStep, Taken> TAKE_STEP = new Address<>("factor-store.take-step");
    public static final Address<TakeRecoveryCode, Taken> TAKE_RECOVERY_CODE =
            new Address<>("factor-store.take-recovery-code");
    public static final Address<Renew, Taken> RENEW = new Address<>("factor-store.renew");
    public static final Address<Remove, Taken> REMOVE = new Address<>("factor-store.remove");
    public static final Address<TakeOff, TakeOffReply> TAKE_OFF = new Address<>("factor-store.take-off");
    public static final Address<CountWrong, Counted> COUNT_WRONG = new Address<>("factor-store.count-wrong");

    private FactorStoreBus() {}

    public record Find(UserId userId) {}

    /**
     * @param oneTimeCodes null if there are none, not even unconfirmed ones
     * @param passkeys how many there are
     * @param wrongProofs how many were given within the present span
     * @param spanLeft until they are forgotten
     * @param takenOffAt when an administrator took the last codes off; null if nobody did, or others were confirmed since
     */
    public record Factors(
            OneTimeCodes oneTimeCodes,
            int recoveryCodes,
            int passkeys,
            int wrongProofs,
            Duration spanLeft,
            Instant takenOffAt) {
        public boolean areAskedFor() {
            return oneTimeCodes != null && oneTimeCodes.confirmedAt() != null;
        }
    }

    /**
     * @param secret in base32
     * @param lastStep up to which time step codes are spent
     * @param confirmedAt null as long as no code has shown that the person's device knows the secret
     * @param lastUsedAt null if never
     */
    public record OneTimeCodes(String secret, long lastStep, Instant confirmedAt, Instant lastUsedAt) {
        @Override
        public String toString() {
            return "OneTimeCodes[" + confirmedAt + "]";
        }
    }

    /** Puts a new secret in the place of one that was never confirmed. */
    public record Enrol(UserId userId, String secret) {
        @Override
        public String toString() {
            return "Enrol[" + userId + "]";
        }
    }

    public sealed interface EnrolReply {
        record Enrolled() implements EnrolReply {}

        record AlreadyConfirmed() implements EnrolReply {}
    }

    /**
     * @param secret the one whose code was right; it may have been replaced meanwhile
     * @param step of the code, which is spent with it
     */
    public record Confirm(UserId userId, String secret, long step, List<byte[]> recoveryCodeHashes) {
        public Confirm {
            recoveryCodeHashes = List.copyOf(recoveryCodeHashes);
        }

        @Override
        public String toString() {
            return "Confirm[" + userId + "]";
        }
    }

    /** Spends the codes of a time step and of all before it. */
    public record TakeStep(UserId userId, long step) {}

    public record TakeRecoveryCode(UserId userId, byte[] hash) {
        @Override
        public String toString() {
            return "TakeRecoveryCode[" + userId + "]";
        }
    }

    /** Recovery codes in the place of all others. */
    public record Renew(UserId userId, List<byte[]> hashes) {
        public Renew {
            hashes = List.copyOf(hashes);
        }

        @Override
        public String toString() {
            return "Renew[" + userId + "]";
        }
    }

    /** The secret and the recovery codes. */
    public record Remove(UserId userId) {}

    /** @param done false if it was spent, gone or replaced before: of several that try the same, one succeeds */
    public record Taken(boolean done) {}

    public record CountWrong(UserId userId) {}

    /** @param wrongProofs within the present span, this one included */
    public record Counted(int wrongProofs) {}
}
