package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AttendanceBus;
import org.thegathering.bus.Bus;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.SeedBus;
import org.thegathering.bus.UserBus;
import org.thegathering.model.RegistrationMode;
import org.thegathering.persistence.administration.AdministrationService;
import org.thegathering.persistence.invitation.InvitationService;
import org.thegathering.persistence.limit.Allowance;
import org.thegathering.persistence.limit.AllowanceVerticle;
import org.thegathering.persistence.limit.Leases;
import org.thegathering.persistence.limit.LimitSettings;
import org.thegathering.persistence.message.MessageWriter;
import org.thegathering.persistence.presence.AttendanceService;
import org.thegathering.persistence.user.UserService;

/**
 * Answers what is asked about accounts, rooms, conversations and messages. To be deployed on virtual threads; the
 * message writer and the most frequent reads are deployed with it, on event loops.
 */
public final class PersistenceVerticle extends VerticleBase {

    /** One for the batch under way, so that readers can't make it wait; one more for the case that it broke. */
    private static final int WRITER_CONNECTIONS = 2;

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
        AttendanceService attendance = new AttendanceService(database, bus, awayAfter);
        AdministrationService administration = new AdministrationService(database, bus);
        Seeds seeds = new Seeds(database);
        return Future.all(List.of(
                bus.answerBlocking(HealthBus.CHECK, check -> health(database)),
                bus.answerBlocking(SeedBus.CHECK_EMPTY, seeds::isEmpty),
                bus.answerBlocking(SeedBus.PLANT, seeds::plant),
                bus.answerBlocking(SeedBus.APPOINT, seeds::appoint),
                bus.answerBlocking(SeedBus.CHECK_ADMINISTRATORS, seeds::administrators),
                bus.answerBlocking(UserBus.CREATE, users::create),
                bus.answerBlocking(UserBus.CREDENTIALS, users::credentials),
                bus.answerBlocking(UserBus.EDIT, users::edit),
                bus.answerBlocking(UserBus.SET_STATUS, users::setStatus),
                bus.answerBlocking(UserBus.MEMBERSHIPS, users::memberships),
                bus.answerBlocking(AttendanceBus.ATTEND, attendance::attend),
                bus.answerBlocking(AdministrationBus.ACCOUNTS, administration::accounts),
                bus.answerBlocking(AdministrationBus.ADMINISTER, administration::administer),
                bus.answerBlocking(AdministrationBus.AUDIT, administration::audit),
                EntryAnswers.give(vertx, bus, database, limits, invitations),
                PlaceAnswers.give(bus, database, epoch),
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
