package org.thegathering.auth;

import io.vertx.core.Future;
import org.thegathering.auth.invitation.Invitations;
import org.thegathering.auth.limit.LoginGuard;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Create;
import org.thegathering.bus.UserBus.CreateReply;
import org.thegathering.bus.UserBus.Register;

/** Making accounts. Whether there may be one is asked before the password is hashed, and again when it is made. */
final class NewAccounts {

    private final Bus bus;
    private final LoginGuard guard;
    private final Passwords passwords;
    private final NewPasswords newPasswords;

    NewAccounts(Bus bus, LoginGuard guard, Passwords passwords, NewPasswords newPasswords) {
        this.bus = bus;
        this.guard = guard;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
    }

    Future<CreateReply> register(Register register) {
        if (newPasswords.areTooCommon(register.password())) {
            return Future.succeededFuture(new CreateReply.PasswordTooCommon());
        }
        byte[] invitation = Invitations.hash(register.invitation());
        return bus.ask(InvitationBus.CHECK, new InvitationBus.Check(invitation)).compose(checked -> switch (checked) {
            case InvitationBus.CheckReply.Welcome() -> guard.asStranger(() -> passwords.hash(register.password()))
                    .compose(hash -> bus.ask(
                            UserBus.CREATE, new Create(register.email(), register.username(), hash, invitation)))
                    .onSuccess(reply -> settle(reply, register));
            case InvitationBus.CheckReply refused -> Future.succeededFuture(new CreateReply.NotAdmitted(refused));
        });
    }

    private void settle(CreateReply reply, Register register) {
        if (reply instanceof CreateReply.Created(var user)) {
            guard.registered(user.id(), register.from());
        }
    }
}
