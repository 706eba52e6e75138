package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.IdentityStoreBus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyStoreBus;
import org.thegathering.bus.PasswordStoreBus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.persistence.ceremony.CeremonyService;
import org.thegathering.persistence.factor.FactorRescue;
import org.thegathering.persistence.factor.FactorService;
import org.thegathering.persistence.identity.IdentityService;
import org.thegathering.persistence.invitation.InvitationService;
import org.thegathering.persistence.limit.LimitSettings;
import org.thegathering.persistence.limit.LoginLimit;
import org.thegathering.persistence.passkey.PasskeyService;
import org.thegathering.persistence.session.PasswordService;
import org.thegathering.persistence.session.SessionNews;
import org.thegathering.persistence.session.SessionService;

/** Answers authentication: who may come in, with what, and for how long. */
final class EntryAnswers {

    /** How often counts that say nothing any more are deleted. */
    private static final long SWEEP_MILLIS = 600_000;

    private EntryAnswers() {}

    static Future<?> give(Vertx vertx, Bus bus, Database database, LimitSettings limits, InvitationService invitations) {
        SessionNews news = new SessionNews(bus);
        SigningKeyStore keys = new SigningKeyStore(database);
        PasswordService passwords = new PasswordService(database, news);
        SessionService sessions = new SessionService(database, news);
        CeremonyService ceremonies = new CeremonyService(database);
        FactorService factors = new FactorService(database);
        FactorRescue rescue = new FactorRescue(database, news);
        PasskeyService passkeys = new PasskeyService(database);
        IdentityService identities = new IdentityService(database);
        LoginLimit logins = new LoginLimit(database, limits);
        vertx.setPeriodic(SWEEP_MILLIS, _ -> logins.sweep());
        return Future.all(List.of(
                bus.answerBlocking(KeyBus.FIND, keys::all),
                bus.answerBlocking(KeyBus.ROTATE, keys::rotate),
                bus.answerBlocking(PasswordStoreBus.FIND, passwords::find),
                bus.answerBlocking(PasswordStoreBus.REPLACE, passwords::replace),
                bus.answerBlocking(PasswordStoreBus.ADD_LINK, passwords::addLink),
                bus.answerBlocking(PasswordStoreBus.USE_LINK, passwords::useLink),
                bus.answerBlocking(SessionStoreBus.INSERT, sessions::insert),
                bus.answerBlocking(SessionStoreBus.TURN, sessions::turn),
                bus.answerBlocking(SessionStoreBus.LIST, sessions::list),
                bus.answerBlocking(SessionStoreBus.END, sessions::end),
                bus.answerBlocking(SessionStoreBus.END_OTHERS, sessions::endOthers),
                bus.answerBlocking(SessionStoreBus.END_FAMILY, sessions::endFamily),
                bus.answerBlocking(SessionStoreBus.FIND_ENDED, sessions::findEnded),
                bus.answerBlocking(SessionStoreBus.SWEEP, sessions::sweep),
                bus.answerBlocking(LimitBus.BEGIN_LOG_IN, logins::begin),
                bus.answerBlocking(LimitBus.END_LOG_IN, logins::end),
                bus.answerBlocking(LimitBus.REMEMBER_PLACE, logins::remember),
                bus.answerBlocking(InvitationBus.MODE, invitations::mode),
                bus.answerBlocking(InvitationBus.STORE, invitations::store),
                bus.answerBlocking(InvitationBus.LIST, invitations::list),
                bus.answerBlocking(InvitationBus.WITHDRAW, invitations::withdraw),
                bus.answerBlocking(InvitationBus.CHECK, invitations::check),
                bus.answerBlocking(CeremonyBus.BEGIN, ceremonies::begin),
                bus.answerBlocking(CeremonyBus.TRY, ceremonies::tryOnce),
                bus.answerBlocking(CeremonyBus.TAKE, ceremonies::take),
                bus.answerBlocking(FactorStoreBus.FIND, factors::find),
                bus.answerBlocking(FactorStoreBus.ENROL, factors::enrol),
                bus.answerBlocking(FactorStoreBus.CONFIRM, factors::confirm),
                bus.answerBlocking(FactorStoreBus.TAKE_STEP, factors::takeStep),
                bus.answerBlocking(FactorStoreBus.TAKE_RECOVERY_CODE, factors::takeRecoveryCode),
                bus.answerBlocking(FactorStoreBus.RENEW, factors::renew),
                bus.answerBlocking(FactorStoreBus.REMOVE, factors::remove),
                bus.answerBlocking(FactorStoreBus.TAKE_OFF, rescue::takeOff),
                bus.answerBlocking(FactorStoreBus.COUNT_WRONG, factors::countWrong),
                bus.answerBlocking(PasskeyBus.LIST, passkeys::list),
                bus.answerBlocking(PasskeyBus.RENAME, passkeys::rename),
                bus.answerBlocking(PasskeyStoreBus.FIND_OWNED, passkeys::owned),
                bus.answerBlocking(PasskeyStoreBus.FIND, passkeys::find),
                bus.answerBlocking(PasskeyStoreBus.INSERT, passkeys::insert),
                bus.answerBlocking(PasskeyStoreBus.USE, passkeys::use),
                bus.answerBlocking(PasskeyStoreBus.DELETE, passkeys::delete),
                bus.answerBlocking(IdentityStoreBus.FIND, identities::find),
                bus.answerBlocking(IdentityStoreBus.WELCOME, identities::welcome)));
    }
}
