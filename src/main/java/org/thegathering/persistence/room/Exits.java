package org.thegathering.persistence.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thegathering.bus.Event;
import org.thegathering.bus.Notice;
import org.thegathering.model.Change;
import org.thegathering.model.Departure;
import org.thegathering.model.Person;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.user.UserRepository;

/** The ways out of a room, each with its seq there. To be used in a transaction that holds the room's row. */
public final class Exits {

    private final RoomRepository rooms = new RoomRepository();
    private final VisitRepository visits = new VisitRepository();
    private final UserRepository users = new UserRepository();

    /** Takes a room's order into this transaction. @return false if there is no open room of that number */
    public boolean lockOpen(Statements statements, RoomId room) {
        rooms.lock(statements, room);
        return isOpen(statements, room);
    }

    /** @return false if there is no open room of that number */
    public boolean isOpen(Statements statements, RoomId room) {
        return rooms.findOpen(statements, room) != null;
    }

    /**
     * Takes the order of the room in which somebody is.
     *
     * @return null if they are in none, which the transaction may not hold to be so any longer
     */
    public RoomId lockRoomOf(Statements statements, UserId user) {
        RoomId before = visits.currentRoom(statements, user);
        while (before != null) {
            rooms.lock(statements, before);
            RoomId now = visits.currentRoom(statements, user);
            if (before.equals(now)) {
                return now;
            }
            before = now;
        }
        return null;
    }

    public boolean isInside(Statements statements, UserId user, RoomId room) {
        return Objects.equals(room, visits.currentRoom(statements, user));
    }

    /**
     * Ends the visit of somebody who is inside and goes nowhere else.
     *
     * @return what to tell the nodes after the commit
     */
    public List<Event> goOut(Statements statements, UserId user, RoomId room, Departure reason) {
        List<Event> news = new ArrayList<>();
        users.setStatus(statements, user, Status.AWAY);
        news.add(end(statements, user, room, reason));
        if (reason != Departure.LEFT) {
            news.add(new Event.Personal(user, new Notice.Removed(new Target.Room(room), reason)));
        }
        news.add(new Event.Personal(user, new Notice.RoomChanged(null, room)));
        news.add(new Event.PresenceChanged(user, Status.AWAY, users.conversations(statements, user)));
        return news;
    }

    /** Ends the visit alone. */
    Event end(Statements statements, UserId user, RoomId id, Departure reason) {
        var left = rooms.goOut(statements, id);
        visits.end(statements, id, user, left.seq(), reason);
        Person person = users.person(statements, user);
        return new Event.Changed(
                new Target.Room(id),
                List.of(new Change.Left(left.seq(), person, left.room().userCount(), reason)));
    }
}
