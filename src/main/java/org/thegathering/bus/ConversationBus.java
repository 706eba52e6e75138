package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.Conversation;
import org.thegathering.model.ConversationId;
import org.thegathering.model.Person;
import org.thegathering.model.Position;
import org.thegathering.model.UserId;

/** Stepping aside and gathering in circles. Persistence answers. */
public final class ConversationBus {

    public static final Address<Open, OpenReply> OPEN = new Address<>("conversation.open");
    public static final Address<ListMine, Mine> LIST = new Address<>("conversation.list");
    public static final Address<Participants, ParticipantsReply> PARTICIPANTS =
            new Address<>("conversation.participants");

    private ConversationBus() {}

    /** @param usernames the others, 1 to 20, as the creator wrote them */
    public record Open(UserId creator, Conversation.Type type, List<String> usernames) {
        public Open {
            usernames = List.copyOf(usernames);
        }
    }

    public sealed interface OpenReply {
        /** @param participantCount the creator included */
        record Opened(ConversationId id, int participantCount, boolean isNew) implements OpenReply {}

        record CreatorInNoRoom() implements OpenReply {}

        record NotExactlyOneOther() implements OpenReply {}

        record Unknown(String username) implements OpenReply {}

        record Inactive(String username) implements OpenReply {}

        record Oneself() implements OpenReply {}

        record NamedTwice(String username) implements OpenReply {}

        record NotInTheRoom(String username) implements OpenReply {}
    }

    public record ListMine(UserId viewer) {}

    /** The viewer's active conversations, by id. */
    public record Mine(List<Conversation> conversations) {
        public Mine {
            conversations = List.copyOf(conversations);
        }
    }

    public record Participants(UserId viewer, ConversationId id) {}

    public sealed interface ParticipantsReply {
        /** All of them, by name. */
        record Participating(List<Person> people, Position at) implements ParticipantsReply {
            public Participating {
                people = List.copyOf(people);
            }
        }

        record NotAMember() implements ParticipantsReply {}

        record NoSuchConversation() implements ParticipantsReply {}
    }
}
