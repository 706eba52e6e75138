package org.thegathering.persistence.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Notice;
import org.thegathering.bus.RoomBus.Join;
import org.thegathering.bus.RoomBus.JoinReply;
import org.thegathering.bus.RoomBus.Leave;
import org.thegathering.bus.RoomBus.LeaveReply;
import org.thegathering.model.Change;
import org.thegathering.model.Departure;
import org.thegathering.model.Person;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.Outcome;
import org.thegathering.persistence.SqlTime;
import org.thegathering.persistence.message.ReadRepository;
import org.thegathering.persistence.user.UserRepository;

/**
 * Going in and out. A person is in at most one room: joining one leaves the other in the same transaction, with
 * a seq in each.
 */
public final class VisitService {

    private final Database database;
    private final Epoch epoch;
    private final Bus bus;
    private final RoomRepository rooms = new RoomRepository();
    private final VisitRepository visits = new VisitRepository();
    private final SanctionRepository sanctions = new SanctionRepository();
    private final Exits exits = new Exits();
    private final UserRepository users = new UserRepository();
    private final ReadRepository reads = new ReadRepository();

    public VisitService(Database database, Epoch epoch, Bus bus) {
        this.database = database;
        this.epoch = epoch;
        this.bus = bus;
    }

    public JoinReply join(Join join) {
        Outcome<JoinReply> outcome;
        do {
            outcome = database.transact(statements -> join(statements, join.userId(), join.roomId()));
        } while (outcome == null);
        return outcome.tell(bus);
    }

    /** @return null if the person went elsewhere between the look and the lock: look again */
    private Outcome<JoinReply> join(Statements statements, UserId user, RoomId wanted) {
        RoomId before = lockWithCurrent(statements, user, wanted);
        if (!Objects.equals(before, visits.currentRoom(statements, user))) {
            return null;
        }
        var room = rooms.findOpen(statements, wanted);
        if (room == null) {
            return Outcome.quiet(new JoinReply.NoSuchRoom());
        }
        Target target = new Target.Room(wanted);
        if (wanted.equals(before)) {
            return Outcome.quiet(new JoinReply.Inside(
                    room.room(), epoch.at(room.seq()), reads.readSeq(statements, user, target)));
        }
        if (!users.holdActive(statements, user)) {
            return Outcome.quiet(new JoinReply.AccountGone());
        }
        var standing = sanctions.standing(statements, wanted, user);
        if (standing.isBanned()) {
            return Outcome.quiet(new JoinReply.Banned(SqlTime.instant(standing.bannedUntil())));
        }
        var entered = rooms.comeIn(statements, wanted);
        if (entered == null) {
            return Outcome.quiet(new JoinReply.Full(room.room().maxUsers()));
        }
        List<Event> news = new ArrayList<>();
        if (before != null) {
            news.add(exits.end(statements, user, before, Departure.MOVED));
        }
        visits.begin(statements, wanted, user, entered.seq(), standing.mutedUntil());
        reads.begin(statements, user, target, entered.seq());
        Person person = users.setStatus(statements, user, Status.AVAILABLE);
        news.add(changed(target, new Change.Joined(entered.seq(), person, entered.room().userCount())));
        news.add(new Event.Personal(user, new Notice.RoomChanged(wanted, before)));
        news.add(new Event.PresenceChanged(user, Status.AVAILABLE, users.conversations(statements, user)));
        return new Outcome<>(
                new JoinReply.Inside(
                        entered.room(), epoch.at(entered.seq()), reads.readSeq(statements, user, target)),
                news);
    }

    private RoomId lockWithCurrent(Statements statements, UserId user, RoomId wanted) {
        RoomId current = visits.currentRoom(statements, user);
        rooms.lock(statements, Stream.of(current, wanted).filter(Objects::nonNull).toArray(RoomId[]::new));
        return current;
    }

    public LeaveReply leave(Leave leave) {
        Outcome<LeaveReply> outcome =
                database.transact(statements -> leave(statements, leave.userId(), leave.roomId()));
        return outcome.tell(bus);
    }

    private Outcome<LeaveReply> leave(Statements statements, UserId user, RoomId id) {
        rooms.lock(statements, id);
        var room = rooms.findOpen(statements, id);
        if (room == null) {
            return Outcome.quiet(new LeaveReply.NoSuchRoom());
        }
        if (!id.equals(visits.currentRoom(statements, user))) {
            return Outcome.quiet(new LeaveReply.NotInside());
        }
        return new Outcome<>(
                new LeaveReply.Outside(id, room.room().name()), exits.goOut(statements, user, id, Departure.LEFT));
    }

    private static Event changed(Target target, Change change) {
        return new Event.Changed(target, List.of(change));
    }
}
