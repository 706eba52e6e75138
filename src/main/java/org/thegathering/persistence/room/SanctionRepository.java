package org.thegathering.persistence.room;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.RoomId;
import org.thegathering.model.Sanction;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/**
 * Mutes and bans. The database's clock decides when one is over; it stays in its row until the next one, and counts for
 * nothing.
 */
public final class SanctionRepository {

    /** What stands in somebody's way at a room's door. */
    record Standing(boolean isBanned, OffsetDateTime bannedUntil, OffsetDateTime mutedUntil) {}

    private static final String STANDING = """
            select coalesce(bool_or(kind = 'ban'), false) as is_banned,
                   max(until) filter (where kind = 'ban') as banned_until,
                   max(until) filter (where kind = 'mute') as muted_until
            from room_sanctions
            where room_id = $1 and user_id = $2 and (until is null or until > clock_timestamp())
            """;

    Standing standing(Statements statements, RoomId room, UserId user) {
        Row row = statements.first(STANDING, room.value(), user.value());
        return new Standing(
                row.getBoolean("is_banned"), row.getOffsetDateTime("banned_until"), row.getOffsetDateTime("muted_until"));
    }

    private static final String GIVE = """
            insert into room_sanctions (room_id, user_id, kind, until, reason, by_id)
            values ($1, $2, $3, clock_timestamp() + $4::bigint * interval '1 second', $5, $6)
            on conflict (room_id, user_id, kind)
            do update set until = excluded.until, reason = excluded.reason, by_id = excluded.by_id,
                          given_at = excluded.given_at
            returning until
            """;

    /** In the place of an earlier one. @param length null for good. @return when it ends; null for good */
    public Instant give(
            Statements statements, RoomId room, UserId user, Sanction.Kind kind, Duration length, String reason, UserId by) {
        return SqlTime.instant(statements
                .first(GIVE, room.value(), user.value(), kind.word(), length == null ? null : length.toSeconds(), reason, by.value())
                .getOffsetDateTime("until"));
    }

    private static final String LIFT = """
            delete from room_sanctions
            where room_id = $1 and user_id = $2 and kind = $3
            returning until is null or until > clock_timestamp() as was_in_force
            """;

    /** @return false if there was none in force */
    public boolean lift(Statements statements, RoomId room, UserId user, Sanction.Kind kind) {
        Row row = statements.first(LIFT, room.value(), user.value(), kind.word());
        return row != null && row.getBoolean("was_in_force");
    }

    private static final String MARK_VISIT = """
            update room_visits v
            set muted_until = (select s.until from room_sanctions s
                               where s.room_id = v.room_id and s.user_id = v.user_id and s.kind = 'mute')
            where v.room_id = $1 and v.user_id = $2 and v.left_seq is null
            """;

    /** Where the person is inside, the visit says what holds now. */
    public void markVisit(Statements statements, RoomId room, UserId user) {
        statements.run(MARK_VISIT, room.value(), user.value());
    }

    private static final String ALL = """
            select s.user_id, u.username, s.until, s.reason, s.by_id, b.username as by_username, s.given_at
            from room_sanctions s
            join users u on u.id = s.user_id
            join users b on b.id = s.by_id
            where s.room_id = $1 and s.kind = $2 and (s.until is null or s.until > clock_timestamp())
            order by lower(u.username), u.id
            """;

    /** Those in force, by name. */
    public List<Sanction> all(Statements statements, RoomId room, Sanction.Kind kind) {
        List<Sanction> sanctions = new ArrayList<>();
        statements.run(ALL, room.value(), kind.word()).forEach(row -> sanctions.add(new Sanction(
                new UserId(row.getLong("user_id")),
                row.getString("username"),
                SqlTime.instant(row, "until"),
                row.getString("reason"),
                new UserId(row.getLong("by_id")),
                row.getString("by_username"),
                SqlTime.instant(row, "given_at"))));
        return sanctions;
    }
}
