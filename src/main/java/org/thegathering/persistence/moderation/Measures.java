package org.thegathering.persistence.moderation;

import java.time.Instant;
import java.util.List;
import org.thegathering.bus.Event;
import org.thegathering.bus.ModerationBus.Measure;
import org.thegathering.bus.ModerationBus.Moderate;
import org.thegathering.model.Act;
import org.thegathering.model.Departure;
import org.thegathering.model.RoomId;
import org.thegathering.model.Sanction;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.room.Exits;
import org.thegathering.persistence.room.SanctionRepository;

/** What each measure does, in a transaction that holds the room's row and has judged that it may be taken. */
final class Measures {

    private final Exits exits;
    private final ModeratorRepository moderators;
    private final SanctionRepository sanctions;

    Measures(Exits exits, ModeratorRepository moderators, SanctionRepository sanctions) {
        this.exits = exits;
        this.moderators = moderators;
        this.sanctions = sanctions;
    }

    /**
     * @param act null if nothing changed
     * @param until when it ends by itself, or null
     * @param news for the nodes, after the commit
     */
    record Effect(Act act, Instant until, List<Event> news) {

        static final Effect NONE = new Effect(null, null, List.of());

        static Effect of(Act act) {
            return new Effect(act, null, List.of());
        }
    }

    /** @return null if the subject would have to be inside and is not */
    Effect take(Statements statements, Moderate asked) {
        RoomId room = asked.roomId();
        UserId subject = asked.subject();
        return switch (asked.measure()) {
            case Measure.Kick() -> kick(statements, room, subject);
            case Measure.Mute mute -> mute(statements, asked, mute);
            case Measure.LiftMute() -> liftMute(statements, room, subject);
            case Measure.Ban ban -> ban(statements, asked, ban);
            case Measure.LiftBan() -> sanctions.lift(statements, room, subject, Sanction.Kind.BAN)
                    ? Effect.of(Act.BAN_LIFTED)
                    : Effect.NONE;
            case Measure.NameModerator() ->
                moderators.name(statements, room, subject) ? Effect.of(Act.MODERATOR_NAMED) : Effect.NONE;
            case Measure.WithdrawModerator() ->
                moderators.withdraw(statements, room, subject) ? Effect.of(Act.MODERATOR_WITHDRAWN) : Effect.NONE;
        };
    }

    private Effect kick(Statements statements, RoomId room, UserId subject) {
        return exits.isInside(statements, subject, room)
                ? new Effect(Act.PERSON_KICKED, null, exits.goOut(statements, subject, room, Departure.KICKED))
                : null;
    }

    private Effect mute(Statements statements, Moderate asked, Measure.Mute mute) {
        Instant until = sanctions.give(
                statements, asked.roomId(), asked.subject(), Sanction.Kind.MUTE, mute.length(), asked.reason(), asked.actor());
        sanctions.markVisit(statements, asked.roomId(), asked.subject());
        return new Effect(Act.PERSON_MUTED, until, List.of());
    }

    private Effect liftMute(Statements statements, RoomId room, UserId subject) {
        boolean wasMuted = sanctions.lift(statements, room, subject, Sanction.Kind.MUTE);
        sanctions.markVisit(statements, room, subject);
        return wasMuted ? Effect.of(Act.MUTE_LIFTED) : Effect.NONE;
    }

    private Effect ban(Statements statements, Moderate asked, Measure.Ban ban) {
        Instant until = sanctions.give(
                statements, asked.roomId(), asked.subject(), Sanction.Kind.BAN, ban.length(), asked.reason(), asked.actor());
        List<Event> news = exits.isInside(statements, asked.subject(), asked.roomId())
                ? exits.goOut(statements, asked.subject(), asked.roomId(), Departure.BANNED)
                : List.of();
        return new Effect(Act.PERSON_BANNED, until, news);
    }
}
