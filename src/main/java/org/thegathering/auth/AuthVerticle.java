package org.thegathering.auth;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.auth.invitation.Invitations;
import org.thegathering.auth.limit.LoginGuard;
import org.thegathering.auth.openid.OpenIdSettings;
import org.thegathering.auth.passkey.PasskeySettings;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Begin;
import org.thegathering.bus.SessionBus.BeginReply;
import org.thegathering.bus.SessionBus.PasswordHash;
import org.thegathering.bus.UserBus;

/** Answers for registering, coming in, and whom a token belongs to. One instance a node, on an event loop. */
public final class AuthVerticle extends VerticleBase {

    private static final DeploymentOptions VIRTUAL_THREAD =
            new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD);

    private final AuthSettings settings;
    private final WaysInVerticle waysIn;
    private final Duration patience;
    private Bus bus;
    private Passwords passwords;
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
        LoginGuard guard = new LoginGuard(bus, settings.bcryptQueue());
        NewAccounts newAccounts = new NewAccounts(bus, guard, passwords, newPasswords);
        PasswordSignIn signIn = new PasswordSignIn(bus, guard, passwords, newPasswords, sessions);
        Identification identification = new Identification(tokens, accounts, ended);
        return Future.all(List.of(
                bus.answer(UserBus.REGISTER, newAccounts::register),
                bus.answer(InvitationBus.MAKE, invitations::make),
                bus.answer(SessionBus.LOG_IN, signIn::logIn),
                bus.answer(SessionBus.CHECK_PASSWORD, signIn::checkPassword),
                bus.answer(SessionBus.BEGIN, this::begin),
                bus.answer(SessionBus.REFRESH, sessions::refresh),
                bus.answer(SessionBus.REPLACE, sessions::replace),
                bus.answer(SessionBus.MINE, sessions::find),
                bus.answer(KeyBus.ROTATE_NOW, asked -> keys.rotateNow()),
                bus.answer(PasswordBus.CHANGE, newPasswords::change),
                bus.answer(PasswordBus.FORGOT, forgetfulness::note),
                bus.answer(PasswordBus.RESET, newPasswords::reset),
                bus.answer(PasswordBus.MAKE_LINK, newPasswords::makeLink),
                bus.answer(SessionBus.IDENTIFY, identification::identify),
                bus.answer(SessionBus.HASH_PASSWORD, asked -> passwords.hash(asked.password()).map(PasswordHash::new))));
    }

    private Future<BeginReply> begin(Begin begin) {
        return sessions.begin(begin.userId(), begin.proof(), begin.client(), null)
                .map(begun -> begun == null ? new BeginReply.NoSuchUser() : new BeginReply.Begun(begun));
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
