package org.thegathering.persistence.moderation;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.Avatar;
import org.thegathering.model.Moderator;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Who looks after which room. */
final class ModeratorRepository {

    private static final String ALL = """
            select m.user_id, u.username, m.named_at
            from room_moderators m
            join users u on u.id = m.user_id
            where m.room_id = $1
            order by lower(u.username), u.id
            """;

    /** By name. */
    List<Moderator> all(Statements statements, RoomId room) {
        List<Moderator> moderators = new ArrayList<>();
        statements.run(ALL, room.value()).forEach(row -> moderators.add(new Moderator(
                new UserId(row.getLong("user_id")),
                row.getString("username"),
                Avatar.url(row.getString("username")),
                row.getOffsetDateTime("named_at").toInstant())));
        return moderators;
    }

    private static final String NAME = """
            insert into room_moderators (room_id, user_id)
            values ($1, $2)
            on conflict do nothing
            """;

    /** @return false if they were one before */
    boolean name(Statements statements, RoomId room, UserId user) {
        return statements.run(NAME, room.value(), user.value()).rowCount() > 0;
    }

    private static final String WITHDRAW = "delete from room_moderators where room_id = $1 and user_id = $2";

    /** @return false if they were none */
    boolean withdraw(Statements statements, RoomId room, UserId user) {
        return statements.run(WITHDRAW, room.value(), user.value()).rowCount() > 0;
    }
}
