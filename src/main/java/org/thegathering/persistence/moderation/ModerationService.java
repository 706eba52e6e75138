package org.thegathering.persistence.moderation;

import org.thegathering.bus.Bus;
import org.thegathering.bus.Events;
import org.thegathering.bus.ModerationBus.FindModerators;
import org.thegathering.bus.ModerationBus.FindSanctions;
import org.thegathering.bus.ModerationBus.Measure;
import org.thegathering.bus.ModerationBus.Moderate;
import org.thegathering.bus.ModerationBus.ModerateReply;
import org.thegathering.bus.ModerationBus.ModeratorsReply;
import org.thegathering.bus.ModerationBus.SanctionsReply;
import org.thegathering.model.Target;
import org.thegathering.persistence.Authority;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.audit.AuditLog;
import org.thegathering.persistence.audit.Deed;
import org.thegathering.persistence.room.Exits;
import org.thegathering.persistence.room.SanctionRepository;
import org.thegathering.persistence.user.UserRepository;

/** Who may do what about whom in a room. What was done is written down with it; what was so before is not. */
public final class ModerationService {

    private final Database database;
    private final Bus bus;
    private final Exits exits = new Exits();
    private final UserRepository users = new UserRepository();
    private final ModeratorRepository moderators = new ModeratorRepository();
    private final SanctionRepository sanctions = new SanctionRepository();
    private final Measures measures = new Measures(exits, moderators, sanctions);
    private final AuditLog audit = new AuditLog();

    public ModerationService(Database database, Bus bus) {
        this.database = database;
        this.bus = bus;
    }

    /** An answer, and what was done, which is told after the commit. */
    private record Outcome(ModerateReply reply, Measures.Effect effect) {}

    public ModerateReply moderate(Moderate asked) {
        Outcome outcome = database.transact(statements -> moderate(statements, asked));
        bus.tell(new Events(outcome.effect().news()));
        return outcome.reply();
    }

    private Outcome moderate(Statements statements, Moderate asked) {
        ModerateReply refusal = refusal(statements, asked);
        if (refusal != null) {
            return new Outcome(refusal, Measures.Effect.NONE);
        }
        String name = users.person(statements, asked.subject()).username();
        Measures.Effect effect = measures.take(statements, asked);
        if (effect == null) {
            return new Outcome(new ModerateReply.NotInside(name), Measures.Effect.NONE);
        }
        if (effect.act() != null) {
            audit.write(statements, new Deed(
                    asked.actor(),
                    effect.act(),
                    asked.subject(),
                    new Target.Room(asked.roomId()),
                    null,
                    effect.until(),
                    asked.reason()));
        }
        return new Outcome(new ModerateReply.Done(name, effect.until()), effect);
    }

    /** Holds the room's row from here on. @return null if the actor may do that about the subject */
    private ModerateReply refusal(Statements statements, Moderate asked) {
        if (!exits.lockOpen(statements, asked.roomId())) {
            return new ModerateReply.NoSuchRoom();
        }
        Authority authority = Authority.of(statements, asked.actor(), asked.roomId());
        if (authority != Authority.ADMINISTRATOR && (authority == Authority.NONE || isAboutOffice(asked.measure()))) {
            return new ModerateReply.NotAllowed();
        }
        if (!users.exists(statements, asked.subject())) {
            return new ModerateReply.NoSuchUser();
        }
        if (asked.subject().equals(asked.actor()) && !isAboutOffice(asked.measure())) {
            return new ModerateReply.Oneself();
        }
        return authority.reaches(Authority.of(statements, asked.subject(), asked.roomId()))
                ? null
                : new ModerateReply.AnAdministrator();
    }

    private static boolean isAboutOffice(Measure measure) {
        return measure instanceof Measure.NameModerator || measure instanceof Measure.WithdrawModerator;
    }

    public ModeratorsReply moderators(FindModerators find) {
        return database.read(statements -> exits.isOpen(statements, find.roomId())
                ? new ModeratorsReply.Found(moderators.all(statements, find.roomId()))
                : new ModeratorsReply.NoSuchRoom());
    }

    public SanctionsReply sanctions(FindSanctions find) {
        return database.read(statements -> {
            if (!exits.isOpen(statements, find.roomId())) {
                return new SanctionsReply.NoSuchRoom();
            }
            return Authority.of(statements, find.reader(), find.roomId()) == Authority.NONE
                    ? new SanctionsReply.NotAllowed()
                    : new SanctionsReply.Found(sanctions.all(statements, find.roomId(), find.kind()));
        });
    }
}
