package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.FindSigningKeys;
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

/** Answers for registering, coming in, and whom a token belongs to. One instance a node, on an event loop. */
public final class AuthVerticle extends VerticleBase {

    private final AuthSettings settings;
    private final Duration patience;
    private Bus bus;
    private Passwords passwords;
    private AccessTokens tokens;
    private Accounts accounts;

    /** @param patience how long a question to persistence waits for its answer */
    public AuthVerticle(AuthSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    /** Done when the signing keys are there. */
    @Override
    public Future<?> start() {
        bus = new Bus(vertx, patience);
        passwords = new Passwords(vertx, settings);
        accounts = new Accounts(bus);
        return bus.ask(SessionBus.SIGNING_KEYS, new FindSigningKeys()).compose(keys -> {
            tokens = new AccessTokens(vertx, keys, settings.tokenTtl());
            return Future.all(List.of(
                    bus.answer(UserBus.REGISTER, this::register),
                    bus.answer(SessionBus.LOG_IN, this::logIn),
                    bus.answer(SessionBus.IDENTIFY, identify -> identify(identify.accessToken())),
                    bus.answer(SessionBus.HASH_PASSWORD, asked -> passwords.hash(asked.password()).map(PasswordHash::new)),
                    bus.hear(this::hear)));
        });
    }

    private Future<CreateReply> register(Register register) {
        return passwords
                .hash(register.password())
                .compose(hash -> bus.ask(UserBus.CREATE, new Create(register.email(), register.username(), hash)));
    }

    /** An unknown address costs the same time as a wrong password, and gets the same answer. */
    private Future<LogInReply> logIn(LogIn logIn) {
        return bus.ask(UserBus.CREDENTIALS, new FindCredentials(logIn.email()))
                .compose(found -> passwords
                        .verify(logIn.password(), found.passwordHash())
                        .map(isRight -> isRight && found.user().isActive() ? letIn(found) : new LogInReply.Refused()));
    }

    private LogInReply letIn(Credentials found) {
        return new LogInReply.LoggedIn(tokens.issue(found.user().id()), settings.tokenTtl());
    }

    private Future<IdentifyReply> identify(String accessToken) {
        return switch (tokens.read(accessToken)) {
            case AccessTokens.Reading.Bad(String reason) ->
                Future.succeededFuture(new IdentifyReply.Refused(reason));
            case AccessTokens.Reading.Good good -> accounts.find(good.userId()).map(account -> switch (account) {
                case Accounts.Account.Active active ->
                    new IdentifyReply.Identified(good.userId(), active.username(), active.isAdmin(), good.expiresAt());
                case Accounts.Account.Absent absent ->
                    new IdentifyReply.Refused("This account is no longer here");
            });
        };
    }

    private void hear(Events news) {
        for (Event event : news.events()) {
            if (event instanceof Event.AccountChanged changed) {
                accounts.forget(changed.userId());
            }
        }
    }
}
