package org.thegathering.auth;

import io.vertx.core.Future;
import org.thegathering.auth.limit.Checked;
import org.thegathering.auth.limit.LoginGuard;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.Challenge;
import org.thegathering.bus.FactorBus.ChallengeReply;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus.CheckPassword;
import org.thegathering.bus.SessionBus.CheckPasswordReply;
import org.thegathering.bus.SessionBus.LogIn;
import org.thegathering.bus.SessionBus.LogInReply;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Credentials;
import org.thegathering.bus.UserBus.FindCredentials;
import org.thegathering.model.Proof;

/** Coming in with a password, as far as it goes alone. On authentication's event loop. */
final class PasswordSignIn {

    private final Bus bus;
    private final LoginGuard guard;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final Sessions sessions;

    PasswordSignIn(Bus bus, LoginGuard guard, Passwords passwords, NewPasswords newPasswords, Sessions sessions) {
        this.bus = bus;
        this.guard = guard;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.sessions = sessions;
    }

    Future<LogInReply> logIn(LogIn logIn) {
        return guard.guard(logIn.email(), logIn.client().address(), () -> check(logIn.email(), logIn.password()))
                .compose(checked -> switch (checked) {
                    case Checked.Right(var found) -> askFurther(found, logIn);
                    case Checked.Wrong() -> {
                        SecurityLog.event("log_in_failed").address(logIn.client().address()).warn();
                        yield Future.succeededFuture(new LogInReply.Refused());
                    }
                    case Checked.TooMany(var delay) -> {
                        SecurityLog.event("log_in_limited").address(logIn.client().address()).warn();
                        yield Future.succeededFuture(new LogInReply.TooMany(delay));
                    }
                });
    }

    private Future<LogInReply> askFurther(Credentials found, LogIn logIn) {
        return bus.ask(FactorBus.CHALLENGE, new Challenge(found.user().id())).compose(reply -> switch (reply) {
            case ChallengeReply.NotNeeded() -> letIn(found, logIn);
            case ChallengeReply.Needed needed -> Future.succeededFuture(new LogInReply.SecondFactorNeeded(needed));
        });
    }

    private Future<LogInReply> letIn(Credentials found, LogIn logIn) {
        return sessions.begin(found.user().id(), Proof.PASSWORD, logIn.client(), found.passwordHash())
                .map(begun -> {
                    if (begun == null) {
                        return new LogInReply.Refused();
                    }
                    newPasswords.strengthen(begun.userId(), logIn.password(), found.passwordHash());
                    return new LogInReply.LoggedIn(begun);
                });
    }

    Future<CheckPasswordReply> checkPassword(CheckPassword asked) {
        return check(asked.email(), asked.password()).map(found -> found == null
                ? new CheckPasswordReply.Wrong()
                : new CheckPasswordReply.Right(found.user().id()));
    }

    /**
     * An unknown address costs the same time as a wrong password.
     *
     * @return null if nobody may come in with that
     */
    private Future<Credentials> check(String email, String password) {
        return bus.ask(UserBus.CREDENTIALS, new FindCredentials(email)).compose(found -> passwords
                .verify(password, found.passwordHash())
                .map(isRight -> isRight && found.user().isActive() ? found : null));
    }
}
