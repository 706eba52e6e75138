package org.thegathering.persistence.conversation;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.thegathering.bus.ConversationBus.ParticipantsReply;
import org.thegathering.model.Conversation;
import org.thegathering.model.ConversationId;
import org.thegathering.model.Person;
import org.thegathering.model.Position;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.UserId;
import org.thegathering.model.Word;
import org.thegathering.persistence.Database.Statements;

/** The rows of conversations and of their members. */
final class ConversationRepository {

    private static final String ROOM_OF = """
            select v.room_id
            from room_visits v
            join rooms r on r.id = v.room_id and r.is_active
            where v.user_id = $1 and v.left_seq is null
            """;

    private static final String HOLD_ROOM = "select id from rooms where id = $1 for share";

    /**
     * The open room in which somebody is; nobody comes, goes or closes it until this transaction ends. They may go
     * elsewhere between the look and the lock, so it looks again.
     *
     * @return null if they are in none
     */
    RoomId lockRoomOf(Statements statements, UserId user) {
        RoomId room = roomOf(statements, user);
        while (room != null) {
            statements.run(HOLD_ROOM, room.value());
            RoomId now = roomOf(statements, user);
            if (room.equals(now)) {
                return room;
            }
            room = now;
        }
        return null;
    }

    private static RoomId roomOf(Statements statements, UserId user) {
        Row row = statements.first(ROOM_OF, user.value());
        return row == null ? null : new RoomId(row.getLong("room_id"));
    }

    /** Somebody who was named, and whether they can be asked to come along. */
    record Named(UserId id, String username, boolean isActive, boolean isInTheRoom) {}

    private static final String NAMED = """
            select u.id, u.username, u.is_active,
                   exists (select from room_visits v
                           where v.user_id = u.id and v.room_id = $2 and v.left_seq is null) as is_in_the_room
            from users u
            where lower(u.username) = lower($1)
            """;

    /** @return null if nobody has that name */
    Named named(Statements statements, String username, RoomId room) {
        Row row = statements.first(NAMED, username, room.value());
        return row == null
                ? null
                : new Named(
                        new UserId(row.getLong("id")),
                        row.getString("username"),
                        row.getBoolean("is_active"),
                        row.getBoolean("is_in_the_room"));
    }

    private static final String FIND_PRIVATE =
            "select id from conversations where type = 'private' and room_id = $1 and low_id = $2 and high_id = $3";

    /** @return the private chat that two people have in a room, or null */
    ConversationId findPrivate(Statements statements, RoomId room, UserId one, UserId other) {
        Row row = statements.first(FIND_PRIVATE, room.value(), low(one, other), high(one, other));
        return row == null ? null : new ConversationId(row.getLong("id"));
    }

    private static final String INSERT = """
            insert into conversations (type, room_id, creator_id, low_id, high_id)
            values ($1, $2, $3, $4, $5)
            returning id
            """;

    private static final String ADD_MEMBERS =
            "insert into conversation_members (conversation_id, user_id) select $1, unnest($2::bigint[])";

    /** @param members the creator among them */
    ConversationId insert(
            Statements statements, Conversation.Type type, RoomId room, UserId creator, List<UserId> members) {
        boolean isPrivate = type == Conversation.Type.PRIVATE;
        Long low = isPrivate ? low(members.get(0), members.get(1)) : null;
        Long high = isPrivate ? high(members.get(0), members.get(1)) : null;
        long id = statements
                .first(INSERT, type.word(), room.value(), creator.value(), low, high)
                .getLong("id");
        statements.run(ADD_MEMBERS, id, members.stream().map(UserId::value).toArray(Long[]::new));
        return new ConversationId(id);
    }

    private static long low(UserId one, UserId other) {
        return Math.min(one.value(), other.value());
    }

    private static long high(UserId one, UserId other) {
        return Math.max(one.value(), other.value());
    }

    private static final String LIST = """
            select c.id, c.type, c.room_id, c.created_at, c.last_seq, coalesce(p.seq, 0) as read_seq,
                   (select count(*) from messages m
                    where m.conversation_id = c.id and m.seq > coalesce(p.seq, 0) and m.sender_id <> $1
                      and m.deleted_at is null) as unread,
                   (select array_agg(u.username order by lower(u.username))
                    from conversation_members o join users u on u.id = o.user_id
                    where o.conversation_id = c.id and o.left_seq is null and o.user_id <> $1) as others
            from conversation_members me
            join conversations c on c.id = me.conversation_id and c.is_active
            left join read_positions p on p.user_id = $1 and p.conversation_id = c.id
            where me.user_id = $1 and me.left_seq is null and ($2::bigint is null or c.id = $2)
            order by c.id
            """;

    List<Conversation> list(Statements statements, UserId viewer) {
        List<Conversation> conversations = new ArrayList<>();
        statements.run(LIST, viewer.value(), null).forEach(row -> conversations.add(conversation(row)));
        return conversations;
    }

    /** One conversation as one of its members sees it. */
    Conversation find(Statements statements, UserId viewer, ConversationId id) {
        return conversation(statements.first(LIST, viewer.value(), id.value()));
    }

    private static final String PARTICIPANTS = """
            select c.last_seq, u.id, u.username, u.status
            from conversations c
            join conversation_members m on m.conversation_id = c.id and m.left_seq is null
            join users u on u.id = m.user_id
            where c.id = $1
            order by lower(u.username), u.id
            """;

    /** All participants and the seq at which that is so, read by one statement so that the two agree. */
    ParticipantsReply participants(Statements statements, ConversationId id, LongFunction<Position> at) {
        List<Person> people = new ArrayList<>();
        long seq = 0;
        for (Row row : statements.run(PARTICIPANTS, id.value())) {
            seq = row.getLong("last_seq");
            people.add(Person.of(
                    new UserId(row.getLong("id")), row.getString("username"), Status.of(row.getString("status"))));
        }
        return new ParticipantsReply.Participating(people, at.apply(seq));
    }

    private static Conversation conversation(Row row) {
        String[] others = row.getArrayOfStrings("others");
        return new Conversation(
                new ConversationId(row.getLong("id")),
                Word.of(Conversation.Type.class, row.getString("type")),
                new RoomId(row.getLong("room_id")),
                List.of(others),
                others.length + 1,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getLong("last_seq"),
                row.getLong("read_seq"),
                row.getLong("unread"));
    }
}
