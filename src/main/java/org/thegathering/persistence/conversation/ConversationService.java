package org.thegathering.persistence.conversation;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus.ListMine;
import org.thegathering.bus.ConversationBus.Mine;
import org.thegathering.bus.ConversationBus.Open;
import org.thegathering.bus.ConversationBus.OpenReply;
import org.thegathering.bus.ConversationBus.Participants;
import org.thegathering.bus.ConversationBus.ParticipantsReply;
import org.thegathering.bus.Event;
import org.thegathering.bus.Notice;
import org.thegathering.model.Conversation;
import org.thegathering.model.ConversationId;
import org.thegathering.model.RoomId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Access;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.Outcome;
import org.thegathering.persistence.conversation.ConversationRepository.Named;

/** The rules of stepping aside and gathering: only among people who are in the same room at that moment. */
public final class ConversationService {

    private final Database database;
    private final Epoch epoch;
    private final Bus bus;
    private final ConversationRepository conversations = new ConversationRepository();

    public ConversationService(Database database, Epoch epoch, Bus bus) {
        this.database = database;
        this.epoch = epoch;
        this.bus = bus;
    }

    public OpenReply open(Open open) {
        Outcome<OpenReply> outcome = database.transact(statements -> open(statements, open));
        return outcome.tell(bus);
    }

    private Outcome<OpenReply> open(Statements statements, Open open) {
        RoomId room = conversations.lockRoomOf(statements, open.creator());
        if (room == null) {
            return Outcome.quiet(new OpenReply.CreatorInNoRoom());
        }
        if (open.type() == Conversation.Type.PRIVATE && open.usernames().size() != 1) {
            return Outcome.quiet(new OpenReply.NotExactlyOneOther());
        }
        List<UserId> members = new ArrayList<>(List.of(open.creator()));
        for (String username : open.usernames()) {
            Named named = conversations.named(statements, username, room);
            OpenReply refusal = refusal(members, username, named);
            if (refusal != null) {
                return Outcome.quiet(refusal);
            }
            members.add(named.id());
        }
        return opened(statements, open, room, members);
    }

    /** @param members who comes along already, the creator first. @return why somebody can't, or null if they can */
    private static OpenReply refusal(List<UserId> members, String username, Named named) {
        if (named == null) {
            return new OpenReply.Unknown(username);
        }
        if (named.id().equals(members.getFirst())) {
            return new OpenReply.Oneself();
        }
        if (members.contains(named.id())) {
            return new OpenReply.NamedTwice(username);
        }
        if (!named.isActive()) {
            return new OpenReply.Inactive(username);
        }
        return named.isInTheRoom() ? null : new OpenReply.NotInTheRoom(username);
    }

    private Outcome<OpenReply> opened(Statements statements, Open open, RoomId room, List<UserId> members) {
        if (open.type() == Conversation.Type.PRIVATE) {
            ConversationId existing = conversations.findPrivate(statements, room, members.get(0), members.get(1));
            if (existing != null) {
                return Outcome.quiet(new OpenReply.Opened(existing, members.size(), false));
            }
        }
        ConversationId id = conversations.insert(statements, open.type(), room, open.creator(), members);
        List<Event> news = new ArrayList<>();
        for (UserId member : members) {
            news.add(new Event.Personal(
                    member, new Notice.Invited(conversations.find(statements, member, id))));
        }
        return new Outcome<>(new OpenReply.Opened(id, members.size(), true), news);
    }

    public Mine list(ListMine mine) {
        return new Mine(database.read(statements -> conversations.list(statements, mine.viewer())));
    }

    public ParticipantsReply participants(Participants asked) {
        return database.read(statements ->
                switch (Access.of(statements, asked.viewer(), new Target.Conversation(asked.id()))) {
                    case Access.Member member -> conversations.participants(statements, asked.id(), epoch::at);
                    case Access.Outsider outsider -> new ParticipantsReply.NotAMember();
                    case Access.Missing missing -> new ParticipantsReply.NoSuchConversation();
                });
    }
}
