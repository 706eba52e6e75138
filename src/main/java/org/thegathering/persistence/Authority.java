package org.thegathering.persistence;

import io.vertx.sqlclient.Row;
import org.thegathering.model.RoomId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * What somebody may do about others: the one check that every act of moderation goes through, in the transaction of the
 * act. It comes with an office, wherever its holder is just now. A disabled account has none.
 */
public enum Authority {
    NONE,
    /** Of the room that was asked about. */
    MODERATOR,
    /** Everywhere. */
    ADMINISTRATOR;

    private static final String FIND = """
            select u.is_admin,
                   exists (select from room_moderators m where m.room_id = $2 and m.user_id = u.id) as is_moderator
            from users u
            where u.id = $1 and u.is_active
            """;

    /** @param room null where only administrators have anything to say */
    public static Authority of(Database.Statements statements, UserId user, RoomId room) {
        Row row = statements.first(FIND, user.value(), room == null ? null : room.value());
        if (row == null) {
            return NONE;
        }
        return row.getBoolean("is_admin") ? ADMINISTRATOR : row.getBoolean("is_moderator") ? MODERATOR : NONE;
    }

    /** The same where the place may be a conversation, which has no moderators. */
    public static Authority at(Database.Statements statements, UserId user, Target place) {
        return switch (place) {
            case Target.Room room -> of(statements, user, room.id());
            case Target.Conversation without -> of(statements, user, null);
        };
    }

    /** Moderators don't act on administrators. */
    public boolean reaches(Authority other) {
        return this == ADMINISTRATOR || this == MODERATOR && other != ADMINISTRATOR;
    }
}
