package org.thegathering;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SeedBus;
import org.thegathering.bus.SeedBus.AppointReply;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.UserBus;
import org.thegathering.http.Contract;
import org.thegathering.http.NewAccount;
import org.thegathering.model.Allowed;

/**
 * The way to the first administrator, since only administrators make rooms and registering makes none. The account that
 * {@code admin} names is made where its address has none; one that is there is left as it is, whatever its name,
 * password and rights.
 */
final class Administrator {

    private static final Logger LOG = LoggerFactory.getLogger(Administrator.class);

    private final Bus bus;

    /** @param bus with authentication and persistence behind it */
    Administrator(Bus bus) {
        this.bus = bus;
    }

    /**
     * Done when the account that is named, if any, is there; fails with {@link IllegalArgumentException} where it can't
     * be. Where nobody is an administrator then, the log says so.
     */
    Future<?> prepare(AdminSettings settings, Contract contract) {
        return settings.account()
                .map(account -> NewAccount.of(contract, "admin", account.email(), account.username(), account.password()))
                .map(this::appoint)
                .orElse(Future.succeededFuture())
                .compose(_ -> lookForOne());
    }

    private Future<Void> appoint(NewAccount account) {
        return bus.ask(UserBus.CREDENTIALS, new UserBus.FindCredentials(account.email()))
                .compose(found -> found.user() == null ? make(account) : Future.succeededFuture());
    }

    private Future<?> lookForOne() {
        return bus.ask(SeedBus.CHECK_ADMINISTRATORS, new SeedBus.CheckAdministrators()).onSuccess(administrators -> {
            if (!administrators.exist()) {
                LOG.warn("nobody is an administrator, so nobody can make or close rooms; name an address that has no account yet in "
                        + "admin.email, admin.username and admin.password (GATHERING_ADMIN_EMAIL …) and start again");
            }
        });
    }

    private Future<Void> make(NewAccount account) {
        return bus.ask(SessionBus.HASH_PASSWORD, new SessionBus.HashPassword(account.password()))
                .compose(hash -> bus.ask(SeedBus.APPOINT,
                        new SeedBus.Appoint(new SeedBus.Account(account.email(), account.username(), hash.hash(), true))))
                .compose(reply -> switch (reply) {
                    case AppointReply.Appointed(var id) -> {
                        LOG.info("made the administrator's account, user={}", id);
                        yield Future.succeededFuture();
                    }
                    case AppointReply.EmailTaken() -> Future.succeededFuture();
                    case AppointReply.UsernameTaken() -> Future.failedFuture(
                            Allowed.refused("admin.username", account.username() + ", which somebody else has", "a name that is free"));
                });
    }
}
