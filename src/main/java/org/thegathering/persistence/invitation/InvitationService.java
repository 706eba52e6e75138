package org.thegathering.persistence.invitation;

import org.thegathering.bus.InvitationBus.Check;
import org.thegathering.bus.InvitationBus.CheckReply;
import org.thegathering.bus.InvitationBus.FindMode;
import org.thegathering.bus.InvitationBus.Invitations;
import org.thegathering.bus.InvitationBus.ListAll;
import org.thegathering.bus.InvitationBus.Mode;
import org.thegathering.bus.InvitationBus.Store;
import org.thegathering.bus.InvitationBus.Stored;
import org.thegathering.bus.InvitationBus.Withdraw;
import org.thegathering.bus.InvitationBus.WithdrawReply;
import org.thegathering.model.Invitation;
import org.thegathering.model.RegistrationMode;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;

/** The rules of making an account: whether anybody may, and by which invitation. */
public final class InvitationService {

    private final Database database;
    private final RegistrationMode mode;
    private final InvitationRepository invitations = new InvitationRepository();

    public InvitationService(Database database, RegistrationMode mode) {
        this.database = database;
        this.mode = mode;
    }

    public Mode mode(FindMode find) {
        return new Mode(mode);
    }

    public Stored store(Store store) {
        return new Stored(database.transact(statements -> invitations.insert(statements, store)));
    }

    public Invitations list(ListAll all) {
        return new Invitations(database.read(invitations::all));
    }

    public WithdrawReply withdraw(Withdraw withdraw) {
        Invitation withdrawn = database.transact(statements -> {
            invitations.withdraw(statements, withdraw.id());
            return invitations.find(statements, withdraw.id());
        });
        return withdrawn == null ? new WithdrawReply.NoSuchInvitation() : new WithdrawReply.Withdrawn(withdrawn);
    }

    public CheckReply check(Check check) {
        return switch (mode) {
            case OPEN -> new CheckReply.Welcome();
            case CLOSED -> new CheckReply.Closed();
            case INVITATION -> check.tokenHash() == null
                    ? new CheckReply.InvitationNeeded()
                    : judged(database.read(statements -> invitations.isGood(statements, check.tokenHash())));
        };
    }

    /**
     * Lets somebody in for good: uses the invitation up by one account, in the transaction that makes it.
     *
     * @param tokenHash null without an invitation; where everybody may come it is left alone
     */
    public CheckReply admit(Statements statements, byte[] tokenHash) {
        return switch (mode) {
            case OPEN -> new CheckReply.Welcome();
            case CLOSED -> new CheckReply.Closed();
            case INVITATION -> tokenHash == null
                    ? new CheckReply.InvitationNeeded()
                    : judged(invitations.use(statements, tokenHash));
        };
    }

    private static CheckReply judged(boolean isGood) {
        return isGood ? new CheckReply.Welcome() : new CheckReply.InvitationRefused();
    }
}
