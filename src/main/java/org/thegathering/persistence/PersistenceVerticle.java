package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AttendanceBus;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.IdentityStoreBus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyStoreBus;
import org.thegathering.bus.PasswordStoreBus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.SeedBus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.UserBus;
import org.thegathering.model.RegistrationMode;
import org.thegathering.persistence.administration.AdministrationService;
import org.thegathering.persistence.ceremony.CeremonyService;
import org.thegathering.persistence.conversation.ConversationService;
import org.thegathering.persistence.factor.FactorRescue;
import org.thegathering.persistence.factor.FactorService;
import org.thegathering.persistence.identity.IdentityService;
import org.thegathering.persistence.invitation.InvitationService;
import org.thegathering.persistence.limit.Allowance;
import org.thegathering.persistence.limit.AllowanceVerticle;
import org.thegathering.persistence.limit.Leases;
import org.thegathering.persistence.limit.LimitSettings;
import org.thegathering.persistence.limit.LoginLimit;
import org.thegathering.persistence.message.DeletionService;
import org.thegathering.persistence.message.MessageService;
import org.thegathering.persistence.message.MessageWriter;
import org.thegathering.persistence.moderation.ModerationService;
import org.thegathering.persistence.passkey.PasskeyService;
import org.thegathering.persistence.presence.AttendanceService;
import org.thegathering.persistence.room.RoomService;
import org.thegathering.persistence.room.VisitService;
import org.thegathering.persistence.session.PasswordService;
import org.thegathering.persistence.session.SessionNews;
import org.thegathering.persistence.session.SessionService;
import org.thegathering.persistence.user.UserService;

/**
 * Answers what is asked about accounts, rooms, conversations and messages. To be deployed on virtual threads; the
 * message writer and the most frequent reads are deployed with it, on event loops.
 */
public final class PersistenceVerticle extends VerticleBase {

    /** One for the batch under way, so that readers can't make it wait; one more for the case that it broke. */
    private static final int WRITER_CONNECTIONS = 2;

    /** How often counts that say nothing any more are deleted. */
    private static final long SWEEP_MILLIS = 600_000;

    private final DatabaseSettings settings;
    private final WriterSettings writerSettings;
    private final Duration awayAfter;
    private final LimitSettings limits;
    private final RegistrationMode registration;
    private Lending lending;
    private Lending toWriter;

    /**
     * @param settings of a database whose migrations have been applied
     * @param awayAfter how long a node may be silent before its people count as away
     */
    public PersistenceVerticle(
            DatabaseSettings settings,
            WriterSettings writerSettings,
            Duration awayAfter,
            LimitSettings limits,
            RegistrationMode registration) {
        this.settings = settings;
        this.writerSettings = writerSettings;
        this.awayAfter = awayAfter;
        this.limits = limits;
        this.registration = registration;
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx, settings.timeout());
        lending = Pools.open(vertx, settings, settings.poolSize());
        toWriter = Pools.open(vertx, settings, WRITER_CONNECTIONS);
        Database database = new Database(lending, settings.timeout());
        Epoch epoch = new Epoch(database);
        epoch.refresh();

        InvitationService invitations = new InvitationService(database, registration);
        UserService users = new UserService(database, bus, invitations);
        RoomService rooms = new RoomService(database, epoch, bus);
        VisitService visits = new VisitService(database, epoch, bus);
        ConversationService conversations = new ConversationService(database, epoch, bus);
        MessageService messages = new MessageService(database, epoch, bus);
        AttendanceService attendance = new AttendanceService(database, bus, awayAfter);
        DeletionService deletions = new DeletionService(database, bus);
        ModerationService moderation = new ModerationService(database, bus);
        AdministrationService administration = new AdministrationService(database, bus);
        SessionNews sessionNews = new SessionNews(bus);
        SessionService sessions = new SessionService(database, sessionNews);
        PasswordService passwords = new PasswordService(database, sessionNews);
        CeremonyService ceremonies = new CeremonyService(database);
        FactorService factors = new FactorService(database);
        FactorRescue rescue = new FactorRescue(database, sessionNews);
        PasskeyService passkeys = new PasskeyService(database);
        IdentityService identities = new IdentityService(database);
        SigningKeyStore keys = new SigningKeyStore(database);
        Seeds seeds = new Seeds(database);
        LoginLimit logins = new LoginLimit(database, limits);
        vertx.setPeriodic(SWEEP_MILLIS, _ -> logins.sweep());
        return Future.all(List.of(
                bus.answerBlocking(HealthBus.CHECK, check -> health(database)),
                bus.answerBlocking(SeedBus.CHECK_EMPTY, seeds::isEmpty),
                bus.answerBlocking(SeedBus.PLANT, seeds::plant),
                bus.answerBlocking(SeedBus.APPOINT, seeds::appoint),
                bus.answerBlocking(SeedBus.CHECK_ADMINISTRATORS, seeds::administrators),
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
                bus.answerBlocking(IdentityStoreBus.WELCOME, identities::welcome),
                bus.answerBlocking(UserBus.CREATE, users::create),
                bus.answerBlocking(UserBus.CREDENTIALS, users::credentials),
                bus.answerBlocking(UserBus.EDIT, users::edit),
                bus.answerBlocking(UserBus.SET_STATUS, users::setStatus),
                bus.answerBlocking(UserBus.MEMBERSHIPS, users::memberships),
                bus.answerBlocking(AttendanceBus.ATTEND, attendance::attend),
                bus.answerBlocking(RoomBus.FIND, rooms::find),
                bus.answerBlocking(RoomBus.CREATE, rooms::create),
                bus.answerBlocking(RoomBus.REPLACE, rooms::replace),
                bus.answerBlocking(RoomBus.CLOSE, rooms::close),
                bus.answerBlocking(RoomBus.PEOPLE, rooms::people),
                bus.answerBlocking(RoomBus.JOIN, visits::join),
                bus.answerBlocking(RoomBus.LEAVE, visits::leave),
                bus.answerBlocking(ModerationBus.MODERATE, moderation::moderate),
                bus.answerBlocking(ModerationBus.MODERATORS, moderation::moderators),
                bus.answerBlocking(ModerationBus.SANCTIONS, moderation::sanctions),
                bus.answerBlocking(AdministrationBus.ACCOUNTS, administration::accounts),
                bus.answerBlocking(AdministrationBus.ADMINISTER, administration::administer),
                bus.answerBlocking(AdministrationBus.AUDIT, administration::audit),
                bus.answerBlocking(ConversationBus.OPEN, conversations::open),
                bus.answerBlocking(ConversationBus.LIST, conversations::list),
                bus.answerBlocking(ConversationBus.PARTICIPANTS, conversations::participants),
                bus.answerBlocking(MessageBus.DELETE, deletions::delete),
                bus.answerBlocking(MessageBus.READ, messages::read),
                bus.answerBlocking(MessageBus.CHANGES, messages::changes),
                bus.answerBlocking(MessageBus.POSITIONS, messages::positions),
                vertx.deployVerticle(new FrequentReads(settings, epoch)),
                vertx.deployVerticle(new AllowanceVerticle(limits, lending, bus)),
                vertx.deployVerticle(new MessageWriter(toWriter, bus, writerSettings, settings.timeout(), posts()))));
    }

    /** Of the general pool: a lease must not wait for a batch of the writer's. */
    private Allowance posts() {
        return limits.enabled()
                ? new Allowance("posts", limits.posts(), new Leases(lending, limits.posts()))
                : null;
    }

    /** The message writer, a child, has stored what it accepted before this is called. */
    @Override
    public Future<?> stop() {
        return Future.all(lending.close(), toWriter.close());
    }

    private static HealthBus.Healthy health(Database database) {
        database.read(statements -> statements.first("select 1"));
        return new HealthBus.Healthy();
    }
}
