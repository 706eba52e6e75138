package org.thegathering.auth;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.auth.invitation.Invitations;
import org.thegathering.auth.limit.Checked;
import org.thegathering.auth.limit.LoginGuard;
import org.thegathering.auth.openid.OpenIdSettings;
import org.thegathering.auth.passkey.PasskeySettings;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.FactorBus.Challenge;
import org.thegathering.bus.FactorBus.ChallengeReply;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Begin;
import org.thegathering.bus.SessionBus.BeginReply;
import org.thegathering.bus.SessionBus.CheckPassword;
import org.thegathering.bus.SessionBus.CheckPasswordReply;
import org.thegathering.bus.SessionBus.IdentifyReply;
import org.thegathering.bus.SessionBus.LogIn;
import org.thegathering.bus.SessionBus.LogInReply;
import org.thegathering.bus.SessionBus.PasswordHash;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Create;
import org.thegathering.bus.UserBus.CreateReply;
import org.thegathering.bus.UserBus.Credentials;
import org.thegathering.bus.UserBus.FindCredentials;
import org.thegathering.bus.UserBus.Register;
import org.thegathering.model.Client;
import org.thegathering.model.Proof;

/** Answers for registering, coming in, and whom a token belongs to. One instance a node, on an event loop. */
public final class AuthVerticle extends VerticleBase {

    private static final DeploymentOptions VIRTUAL_THREAD =
            new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD);

    private final AuthSettings settings;
    private final WaysInVerticle waysIn;
    private final Duration patience;
    private Bus bus;
    private Passwords passwords;
    private LoginGuard guard;
    private AccessTokens tokens;
    private Sessions sessions;
    private EndedSessions ended;
    private Accounts accounts;
    private Keys keys;
    private NewPasswords newPasswords;
    private Forgetfulness forgetfulness;
    private Upkeep upkeep;

    /** @param patience how long a question to persistence waits for its answer */
    public AuthVerticle(AuthSettings settings, PasskeySettings passkeys, OpenIdSettings openId, Duration patience) {
        this.settings = settings;
        this.waysIn = new WaysInVerticle(passkeys, openId, settings.mail(), patience);
        this.patience = patience;
    }

    /** Done when the signing keys are there, and all ended sessions whose tokens may still be good. */
    @Override
    public Future<?> start() {
        bus = new Bus(vertx, patience);
        passwords = new Passwords(vertx, settings);
        guard = new LoginGuard(bus, settings.bcryptQueue());
        accounts = new Accounts(bus);
        tokens = new AccessTokens(vertx, bus, settings.tokenTtl());
        sessions = new Sessions(bus, tokens, settings);
        ended = new EndedSessions(vertx, bus, settings.tokenTtl());
        keys = new Keys(bus, tokens.keys().succession(), settings.keyAge());
        upkeep = new Upkeep(vertx, bus, settings, keys);
        // Hearing before asking, so that nothing falls between.
        return bus.hear(this::hear)
                .compose(hearing -> Future.all(tokens.keys().start(), ended.start(), readCommonPasswords()))
                .compose(known -> Future.all(answer(), vertx.deployVerticle(waysIn, VIRTUAL_THREAD)))
                .onSuccess(answering -> upkeep.start());
    }

    private Future<?> readCommonPasswords() {
        return vertx.executeBlocking(CommonPasswords::read).onSuccess(common -> {
            newPasswords = new NewPasswords(bus, passwords, common, settings);
            forgetfulness = new Forgetfulness(
                    bus, newPasswords, settings.mail().map(mail -> new Letters(vertx, mail)).orElse(null));
        });
    }

    private Future<?> answer() {
        Invitations invitations = new Invitations(bus);
        return Future.all(List.of(
                bus.answer(UserBus.REGISTER, this::register),
                bus.answer(InvitationBus.MAKE, invitations::make),
                bus.answer(SessionBus.LOG_IN, this::logIn),
                bus.answer(SessionBus.CHECK_PASSWORD, this::checkPassword),
                bus.answer(SessionBus.BEGIN, this::begin),
                bus.answer(SessionBus.REFRESH, sessions::refresh),
                bus.answer(SessionBus.REPLACE, sessions::replace),
                bus.answer(SessionBus.MINE, sessions::find),
                bus.answer(KeyBus.ROTATE_NOW, asked -> keys.rotateNow()),
                bus.answer(PasswordBus.CHANGE, newPasswords::change),
                bus.answer(PasswordBus.FORGOT, forgetfulness::note),
                bus.answer(PasswordBus.RESET, newPasswords::reset),
                bus.answer(PasswordBus.MAKE_LINK, newPasswords::makeLink),
                bus.answer(SessionBus.IDENTIFY, identify -> identify(identify.accessToken())),
                bus.answer(SessionBus.HASH_PASSWORD, asked -> passwords.hash(asked.password()).map(PasswordHash::new))));
    }

    private Future<CreateReply> register(Register register) {
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

    private Future<LogInReply> logIn(LogIn logIn) {
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

    private Future<CheckPasswordReply> checkPassword(CheckPassword asked) {
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

    private Future<BeginReply> begin(Begin begin) {
        return sessions.begin(begin.userId(), begin.proof(), begin.client(), null)
                .map(begun -> begun == null ? new BeginReply.NoSuchUser() : new BeginReply.Begun(begun));
    }

    private Future<IdentifyReply> identify(String accessToken) {
        return switch (tokens.read(accessToken)) {
            case AccessTokens.Reading.Bad(String reason) ->
                Future.succeededFuture(new IdentifyReply.Refused(reason));
            case AccessTokens.Reading.Good good -> accounts.find(good.userId()).map(account -> identified(good, account));
        };
    }

    /** The end of a session is looked at last: it may have come while the account was looked up. */
    private IdentifyReply identified(AccessTokens.Reading.Good token, Accounts.Account account) {
        if (ended.contains(token.sessionId())) {
            return new IdentifyReply.Refused("This session has ended");
        }
        return switch (account) {
            case Accounts.Account.Active active ->
                new IdentifyReply.Identified(
                        token.userId(), token.sessionId(), active.username(), active.isAdmin(), token.expiresAt());
            case Accounts.Account.Absent absent -> new IdentifyReply.Refused("This account is no longer here");
        };
    }

    private void hear(Events news) {
        for (Event event : news.events()) {
            if (event instanceof Event.AccountChanged changed) {
                accounts.forget(changed.userId());
            } else if (event instanceof Event.SessionsEnded over) {
                ended.learn(over.sessions());
            }
        }
    }
}
