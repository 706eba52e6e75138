package org.thegathering.persistence.room;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.Notice;
import org.thegathering.bus.RoomBus.Close;
import org.thegathering.bus.RoomBus.CloseReply;
import org.thegathering.bus.RoomBus.Create;
import org.thegathering.bus.RoomBus.Find;
import org.thegathering.bus.RoomBus.FindReply;
import org.thegathering.bus.RoomBus.People;
import org.thegathering.bus.RoomBus.PeopleReply;
import org.thegathering.bus.RoomBus.Replace;
import org.thegathering.bus.RoomBus.SaveReply;
import org.thegathering.model.Change;
import org.thegathering.model.Departure;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.SqlFailure;
import org.thegathering.persistence.conversation.Archive;
import org.thegathering.persistence.user.UserRepository;

/** The rules of keeping rooms. Who may keep them was checked by the asker. */
public final class RoomService {

    private static final String NAME_INDEX = "rooms_open_name_unique";

    private final Database database;
    private final Epoch epoch;
    private final Bus bus;
    private final RoomRepository rooms = new RoomRepository();
    private final VisitRepository visits = new VisitRepository();
    private final UserRepository users = new UserRepository();
    private final Archive archive = new Archive();

    public RoomService(Database database, Epoch epoch, Bus bus) {
        this.database = database;
        this.epoch = epoch;
        this.bus = bus;
    }

    public FindReply find(Find find) {
        var found = database.read(statements -> rooms.findOpen(statements, find.id()));
        return found == null
                ? new FindReply.NoSuchRoom()
                : new FindReply.Found(found.room(), epoch.at(found.seq()));
    }

    public PeopleReply people(People people) {
        return database.read(statements -> visits.people(statements, people.roomId(), epoch::at));
    }

    public SaveReply create(Create create) {
        return unlessNameTaken(() ->
                new SaveReply.Saved(database.transact(statements -> rooms.insert(statements, create.plan()))));
    }

    public SaveReply replace(Replace replace) {
        return unlessNameTaken(() -> {
            var room = database.transact(statements -> rooms.replace(statements, replace.id(), replace.plan()));
            return room == null ? new SaveReply.NoSuchRoom() : new SaveReply.Saved(room);
        });
    }

    private interface Saving {
        SaveReply save();
    }

    private static SaveReply unlessNameTaken(Saving saving) {
        try {
            return saving.save();
        } catch (RuntimeException failure) {
            if (NAME_INDEX.equals(SqlFailure.violatedIndex(failure))) {
                return new SaveReply.NameTaken();
            }
            throw failure;
        }
    }

    /** What a closing did, gathered inside its transaction and told after it. */
    private record Closing(
            RoomRepository.Placed room, List<UserId> led, List<Archive.Archived> archived, List<Event> presence) {}

    public CloseReply close(Close close) {
        Closing closing = database.transact(statements -> close(statements, close.id()));
        if (closing == null) {
            return new CloseReply.NoSuchRoom();
        }
        bus.tell(new Events(news(close.id(), closing)));
        return new CloseReply.Closed(
                close.id(),
                closing.room().room().name(),
                closing.led().size(),
                closing.archived().size());
    }

    private Closing close(Statements statements, RoomId id) {
        var room = rooms.close(statements, id);
        if (room == null) {
            return null;
        }
        List<UserId> led = visits.endAll(statements, id, room.seq());
        users.setStatus(statements, led, Status.AWAY);
        List<Archive.Archived> archived = archive.allOf(statements, id);
        List<Event> presence = new ArrayList<>();
        for (UserId user : led) {
            presence.add(new Event.PresenceChanged(user, Status.AWAY, users.conversations(statements, user)));
        }
        return new Closing(room, led, archived, presence);
    }

    private static List<Event> news(RoomId id, Closing closing) {
        List<Event> news = new ArrayList<>();
        Target room = new Target.Room(id);
        news.add(new Event.Changed(room, List.of(new Change.Closed(closing.room().seq()))));
        for (UserId user : closing.led()) {
            news.add(new Event.Personal(user, new Notice.Removed(room, Departure.CLOSED)));
            news.add(new Event.Personal(user, new Notice.RoomChanged(null, id)));
        }
        for (Archive.Archived archived : closing.archived()) {
            Target conversation = new Target.Conversation(archived.id());
            news.add(new Event.Changed(conversation, List.of(new Change.Closed(archived.seq()))));
            for (UserId member : archived.members()) {
                news.add(new Event.Personal(member, new Notice.Removed(conversation, Departure.ARCHIVED)));
            }
        }
        news.addAll(closing.presence());
        return news;
    }
}
