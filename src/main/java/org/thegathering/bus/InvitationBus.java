package org.thegathering.bus;

import java.time.Duration;
import java.util.List;
import org.thegathering.model.Invitation;
import org.thegathering.model.InvitationId;
import org.thegathering.model.RegistrationMode;
import org.thegathering.model.UserId;

/** Who may make an account. Authentication answers MAKE, persistence the others. */
public final class InvitationBus {

    public static final Address<FindMode, Mode> MODE = new Address<>("invitation.mode");
    public static final Address<Make, Made> MAKE = new Address<>("invitation.make");
    public static final Address<Store, Stored> STORE = new Address<>("invitation.store");
    public static final Address<ListAll, Invitations> LIST = new Address<>("invitation.list");
    public static final Address<Withdraw, WithdrawReply> WITHDRAW = new Address<>("invitation.withdraw");
    public static final Address<Check, CheckReply> CHECK = new Address<>("invitation.check");

    private InvitationBus() {}

    public record FindMode() {}

    public record Mode(RegistrationMode value) {}

    /** @param uses 1 to 1000 */
    public record Make(UserId by, String note, int uses, Duration lifetime) {}

    /** @param token what the link carries; told this once, since it is not kept */
    public record Made(Invitation invitation, String token) {
        @Override
        public String toString() {
            return "Made[" + invitation + "]";
        }
    }

    /** @param tokenHash SHA-256 of the token; nobody changes the array */
    public record Store(byte[] tokenHash, Make plan) {}

    public record Stored(Invitation invitation) {}

    public record ListAll() {}

    /** The newest first. */
    public record Invitations(List<Invitation> invitations) {
        public Invitations {
            invitations = List.copyOf(invitations);
        }
    }

    /** Again is no error. */
    public record Withdraw(InvitationId id) {}

    public sealed interface WithdrawReply {
        record Withdrawn(Invitation invitation) implements WithdrawReply {}

        record NoSuchInvitation() implements WithdrawReply {}
    }

    /**
     * May somebody make an account now? Asked before the work of hashing; what counts is the answer when it is made.
     *
     * @param tokenHash of the invitation that they bring; null without one
     */
    public record Check(byte[] tokenHash) {}

    public sealed interface CheckReply {
        record Welcome() implements CheckReply {}

        record Closed() implements CheckReply {}

        record InvitationNeeded() implements CheckReply {}

        /** There is none such, or it has been withdrawn, has expired or is used up. */
        record InvitationRefused() implements CheckReply {}
    }
}
