package org.thegathering.persistence.room;

import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.thegathering.bus.RoomBus.PeopleReply;
import org.thegathering.bus.RoomBus.Present;
import org.thegathering.model.Departure;
import org.thegathering.model.Person;
import org.thegathering.model.Position;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Who is and was inside: memberships of rooms as intervals of seqs. */
final class VisitRepository {

    private static final String CURRENT_ROOM = "select room_id from room_visits where user_id = $1 and left_seq is null";

    /** @return the room in which somebody is, or null */
    RoomId currentRoom(Statements statements, UserId user) {
        Row row = statements.first(CURRENT_ROOM, user.value());
        return row == null ? null : new RoomId(row.getLong("room_id"));
    }

    private static final String BEGIN = "insert into room_visits (room_id, user_id, joined_seq, muted_until) values ($1, $2, $3, $4)";

    /** @param mutedUntil null for somebody who may write */
    void begin(Statements statements, RoomId room, UserId user, long seq, OffsetDateTime mutedUntil) {
        statements.run(BEGIN, room.value(), user.value(), seq, mutedUntil);
    }

    private static final String END = """
            update room_visits
            set left_seq = $3, departure = $4
            where room_id = $1 and user_id = $2 and left_seq is null
            """;

    void end(Statements statements, RoomId room, UserId user, long seq, Departure reason) {
        statements.run(END, room.value(), user.value(), seq, reason.word());
    }

    private static final String END_ALL = """
            update room_visits
            set left_seq = $2, departure = $3
            where room_id = $1 and left_seq is null
            returning user_id
            """;

    /** @return whose visits ended */
    List<UserId> endAll(Statements statements, RoomId room, long seq) {
        List<UserId> users = new ArrayList<>();
        statements
                .run(END_ALL, room.value(), seq, Departure.CLOSED.word())
                .forEach(row -> users.add(new UserId(row.getLong("user_id"))));
        return users;
    }

    private static final String PEOPLE = """
            select r.name, r.last_seq, u.id, u.username, u.status, u.last_active
            from rooms r
            left join room_visits v on v.room_id = r.id and v.left_seq is null
            left join users u on u.id = v.user_id
            where r.id = $1 and r.is_active
            order by lower(u.username), u.id
            """;

    /** Who is inside and the seq at which that is so, read by one statement so that the two agree. */
    PeopleReply people(Statements statements, RoomId room, LongFunction<Position> at) {
        List<Present> people = new ArrayList<>();
        Row last = null;
        for (Row row : statements.run(PEOPLE, room.value())) {
            last = row;
            if (row.getLong("id") != null) {
                people.add(present(row));
            }
        }
        return last == null
                ? new PeopleReply.NoSuchRoom()
                : new PeopleReply.Inside(room, last.getString("name"), people, at.apply(last.getLong("last_seq")));
    }

    private static Present present(Row row) {
        return new Present(
                Person.of(
                        new UserId(row.getLong("id")),
                        row.getString("username"),
                        Status.of(row.getString("status"))),
                row.getOffsetDateTime("last_active").toInstant());
    }
}
