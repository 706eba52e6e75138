package org.thegathering.bus;

import java.time.Instant;
import java.util.List;
import org.thegathering.model.Person;
import org.thegathering.model.Position;
import org.thegathering.model.Room;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;

/** Rooms: their list, their keeping, going in and out. Persistence answers. */
public final class RoomBus {

    public static final Address<ListAll, Rooms> LIST = new Address<>("room.list");
    public static final Address<Find, FindReply> FIND = new Address<>("room.find");
    public static final Address<Create, SaveReply> CREATE = new Address<>("room.create");
    public static final Address<Replace, SaveReply> REPLACE = new Address<>("room.replace");
    public static final Address<Close, CloseReply> CLOSE = new Address<>("room.close");
    public static final Address<Join, JoinReply> JOIN = new Address<>("room.join");
    public static final Address<Leave, LeaveReply> LEAVE = new Address<>("room.leave");
    public static final Address<People, PeopleReply> PEOPLE = new Address<>("room.people");

    private RoomBus() {}

    /** What a keeper decides about a room; the limits are those of the contract and were checked by the asker. */
    public record Plan(String name, String description, Integer maxUsers, boolean isTranslationEnabled) {}

    public record ListAll() {}

    /** The open rooms, by id. */
    public record Rooms(List<Room> rooms) {
        public Rooms {
            rooms = List.copyOf(rooms);
        }
    }

    public record Find(RoomId id) {}

    public sealed interface FindReply {
        record Found(Room room, Position at) implements FindReply {}

        record NoSuchRoom() implements FindReply {}
    }

    /** Asked for an administrator only: who may, is checked by the asker. */
    public record Create(Plan plan) {}

    /** Likewise; what the plan leaves out becomes null or false. */
    public record Replace(RoomId id, Plan plan) {}

    public sealed interface SaveReply {
        record Saved(Room room) implements SaveReply {}

        record NoSuchRoom() implements SaveReply {}

        /** An open room has that name. */
        record NameTaken() implements SaveReply {}
    }

    /** Likewise for an administrator only. */
    public record Close(RoomId id) {}

    public sealed interface CloseReply {
        record Closed(RoomId id, String name, int usersKicked, int conversationsArchived) implements CloseReply {}

        record NoSuchRoom() implements CloseReply {}
    }

    public record Join(UserId userId, RoomId roomId) {}

    public sealed interface JoinReply {
        /** Inside, now or already before; {@code at} and {@code readSeq} help a client to begin listening. */
        record Inside(Room room, Position at, long readSeq) implements JoinReply {}

        record NoSuchRoom() implements JoinReply {}

        record Full(int maxUsers) implements JoinReply {}

        /** @param until null for good */
        record Banned(Instant until) implements JoinReply {}

        /** The account was disabled a moment ago. */
        record AccountGone() implements JoinReply {}
    }

    public record Leave(UserId userId, RoomId roomId) {}

    public sealed interface LeaveReply {
        record Outside(RoomId id, String name) implements LeaveReply {}

        record NotInside() implements LeaveReply {}

        record NoSuchRoom() implements LeaveReply {}
    }

    public record People(RoomId roomId) {}

    public sealed interface PeopleReply {
        /** Those inside, by name. */
        record Inside(RoomId id, String name, List<Present> people, Position at) implements PeopleReply {
            public Inside {
                people = List.copyOf(people);
            }
        }

        record NoSuchRoom() implements PeopleReply {}
    }

    public record Present(Person person, Instant lastActive) {}
}
