package org.thegathering.persistence.limit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.LimitBus.BeginLogIn;
import org.thegathering.bus.LimitBus.BeginReply;
import org.thegathering.bus.LimitBus.Done;
import org.thegathering.bus.LimitBus.EndLogIn;
import org.thegathering.bus.LimitBus.RememberPlace;
import org.thegathering.bus.Unavailable;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.limit.LoginRepository.Beginning;

/**
 * The rules of trying passwords. Three counts, each for what the others can't hold up: of one account from one network,
 * with a delay that grows, for whoever sits there and guesses; of one network, for whoever guesses at many accounts; of
 * one account from all networks where it has never come in, for whoever guesses from many addresses. That last one
 * can be used up by an attacker: so it doesn't count where the owner is at home.
 */
public final class LoginLimit {

    private static final Logger LOG = LoggerFactory.getLogger(LoginLimit.class);

    private final Database database;
    private final LimitSettings settings;
    private final LoginRepository logins = new LoginRepository();

    public LoginLimit(Database database, LimitSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public BeginReply begin(BeginLogIn asked) {
        if (!settings.enabled()) {
            return new BeginReply.MayTry(true);
        }
        Beginning begun = database.transact(
                statements -> logins.begin(statements, settings.login(), asked.email(), asked.from()));
        return begun.delay() == null
                ? new BeginReply.MayTry(begun.isFamiliar())
                : new BeginReply.TooMany(begun.delay());
    }

    public Done end(EndLogIn ended) {
        if (settings.enabled()) {
            database.transact(statements -> {
                // In the order in which a beginning counts, so that the two never wait for each other.
                logins.giveBack(statements, settings.login(), ended.email(), ended.from(), ended.wasFamiliar());
                if (ended.user() == null) {
                    logins.uncount(statements, ended.email(), ended.from());
                } else {
                    logins.forget(statements, ended.email(), ended.from());
                    logins.remember(statements, ended.user(), ended.from());
                }
                return null;
            });
        }
        return new Done();
    }

    public Done remember(RememberPlace place) {
        if (settings.enabled()) {
            database.transact(statements -> {
                logins.remember(statements, place.user(), place.from());
                return null;
            });
        }
        return new Done();
    }

    /** Deletes the counts that say nothing any more; where the database is away, the next time will do. */
    public void sweep() {
        try {
            database.transact(statements -> {
                logins.sweep(statements);
                return null;
            });
        } catch (Unavailable _) {
            LOG.debug("the counts of limits are not swept now");
        }
    }
}
