package org.thegathering.persistence.administration;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.AdministrationBus.AccountsReply;
import org.thegathering.bus.AdministrationBus.Administer;
import org.thegathering.bus.AdministrationBus.AdministerReply;
import org.thegathering.bus.AdministrationBus.AuditReply;
import org.thegathering.bus.AdministrationBus.ListAccounts;
import org.thegathering.bus.AdministrationBus.Measure;
import org.thegathering.bus.AdministrationBus.ReadAudit;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.model.Account;
import org.thegathering.model.Act;
import org.thegathering.model.Departure;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Authority;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Outcome;
import org.thegathering.persistence.audit.AuditLog;
import org.thegathering.persistence.audit.Deed;
import org.thegathering.persistence.room.Exits;

/** The rules of looking after accounts: an administrator stays at all times, and everything is written down. */
public final class AdministrationService {

    private final Database database;
    private final Bus bus;
    private final AccountRepository accounts = new AccountRepository();
    private final Exits exits = new Exits();
    private final AuditLog audit = new AuditLog();

    public AdministrationService(Database database, Bus bus) {
        this.database = database;
        this.bus = bus;
    }

    public AccountsReply accounts(ListAccounts list) {
        return database.read(statements -> isAdministrator(statements, list.actor())
                ? new AccountsReply.Found(accounts.page(statements, list.after(), list.namePrefix(), list.limit()))
                : new AccountsReply.NotAllowed());
    }

    public AuditReply audit(ReadAudit read) {
        return database.read(statements -> isAdministrator(statements, read.actor())
                ? new AuditReply.Found(audit.page(statements, read.before(), read.limit()))
                : new AuditReply.NotAllowed());
    }

    private static boolean isAdministrator(Statements statements, UserId actor) {
        return Authority.of(statements, actor, null) == Authority.ADMINISTRATOR;
    }

    public AdministerReply administer(Administer asked) {
        Outcome<AdministerReply> outcome;
        do {
            outcome = database.transact(statements -> administer(statements, asked));
        } while (outcome == null);
        return outcome.tell(bus);
    }

    /** @return null if the subject went elsewhere between the look and the lock: look again */
    private Outcome<AdministerReply> administer(Statements statements, Administer asked) {
        RoomId room = asked.measure() == Measure.DISABLE ? exits.lockRoomOf(statements, asked.subject()) : null;
        accounts.hold(statements, asked.subject());
        if (!isAdministrator(statements, asked.actor())) {
            return Outcome.quiet(new AdministerReply.NotAllowed());
        }
        Account before = accounts.find(statements, asked.subject());
        if (before == null) {
            return Outcome.quiet(new AdministerReply.NoSuchUser());
        }
        if (asked.measure() == Measure.DISABLE && asked.subject().equals(asked.actor())) {
            return Outcome.quiet(new AdministerReply.Oneself());
        }
        if (!isChange(asked.measure(), before)) {
            return Outcome.quiet(new AdministerReply.Done(before));
        }
        if (takesAnAdministratorAway(asked.measure(), before)
                && !accounts.hasOtherAdministrators(statements, asked.subject())) {
            return Outcome.quiet(new AdministerReply.LastAdministrator());
        }
        if (asked.measure() == Measure.DISABLE && !exits.isInside(statements, asked.subject(), room)) {
            return null;
        }
        return changed(statements, asked, room);
    }

    private static boolean isChange(Measure measure, Account account) {
        return switch (measure) {
            case DISABLE -> account.isActive();
            case ENABLE -> !account.isActive();
            case MAKE_ADMINISTRATOR -> !account.isAdmin();
            case UNMAKE_ADMINISTRATOR -> account.isAdmin();
        };
    }

    private static boolean takesAnAdministratorAway(Measure measure, Account account) {
        return account.isAdmin() && (measure == Measure.DISABLE || measure == Measure.UNMAKE_ADMINISTRATOR);
    }

    private Outcome<AdministerReply> changed(Statements statements, Administer asked, RoomId room) {
        UserId subject = asked.subject();
        List<Event> news = new ArrayList<>();
        Act act = switch (asked.measure()) {
            case DISABLE -> {
                accounts.setActive(statements, subject, false);
                if (room != null) {
                    news.addAll(exits.goOut(statements, subject, room, Departure.DISABLED));
                }
                yield Act.ACCOUNT_DISABLED;
            }
            case ENABLE -> {
                accounts.setActive(statements, subject, true);
                yield Act.ACCOUNT_ENABLED;
            }
            case MAKE_ADMINISTRATOR -> {
                accounts.setAdmin(statements, subject, true);
                yield Act.ADMINISTRATOR_MADE;
            }
            case UNMAKE_ADMINISTRATOR -> {
                accounts.setAdmin(statements, subject, false);
                yield Act.ADMINISTRATOR_UNMADE;
            }
        };
        audit.write(statements, Deed.of(asked.actor(), act, subject, null, asked.reason()));
        news.add(new Event.AccountChanged(subject));
        return new Outcome<>(new AdministerReply.Done(accounts.find(statements, subject)), news);
    }
}
