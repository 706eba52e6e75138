package org.thegathering.persistence.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.SessionStoreBus.Hash;
import org.thegathering.bus.SessionStoreBus.Insert;
import org.thegathering.bus.SessionStoreBus.Lifetimes;
import org.thegathering.bus.SessionStoreBus.Session;
import org.thegathering.bus.SessionStoreBus.Turn;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.Client;
import org.thegathering.model.EndedSession;
import org.thegathering.model.Proof;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** The rows of sessions. */
final class SessionRepository {

    /**
     * The lock waits for one who is disabling the account, changing its password or beginning another session, and then
     * sees it.
     */
    private static final String INSERT = """
            with account as (
                select id
                from users
                where id = $1 and is_active and ($2::text is null or password_hash = $2)
                for no key update
            )
            insert into sessions (user_id, family_hash, turn_hash, proof, device, address)
            select id, $3, $4, $5, $6, $7
            from account
            returning id
            """;

    /** @return null if the account may not come in */
    SessionId insert(Statements statements, Insert insert) {
        Row row = statements.first(
                INSERT,
                insert.userId().value(),
                insert.passwordHash(),
                buffer(insert.family()),
                buffer(insert.turn()),
                insert.proof().word(),
                insert.client().device(),
                insert.client().address().text());
        return row == null ? null : new SessionId(row.getLong("id"));
    }

    /**
     * A session whose token was presented.
     *
     * @param isCurrent whether it is the one in force
     * @param isRaced whether it was the one in force until just now
     */
    record Found(SessionId id, UserId userId, boolean isCurrent, boolean isRaced, byte[] sealedTurn) {}

    private static final String LOCK = """
            select s.id, s.user_id, s.sealed_turn,
                   s.turn_hash = $2 as is_current,
                   coalesce(s.previous_hash = $2 and s.last_used_at > clock_timestamp() - make_interval(secs => $3), false)
                       as is_raced
            from sessions s
            join users u on u.id = s.user_id and u.is_active
            where s.family_hash = $1
              and s.ended_at is null
              and s.last_used_at > now() - make_interval(secs => $4)
              and s.created_at > now() - make_interval(secs => $5)
            for update of s
            """;

    /** Locks the session. @return null if there is no live one */
    Found lock(Statements statements, Turn turn) {
        Row row = statements.first(
                LOCK,
                buffer(turn.family()),
                buffer(turn.presented()),
                SqlTime.seconds(turn.lifetimes().grace()),
                SqlTime.seconds(turn.lifetimes().idle()),
                SqlTime.seconds(turn.lifetimes().whole()));
        if (row == null) {
            return null;
        }
        Buffer sealed = row.getBuffer("sealed_turn");
        return new Found(
                new SessionId(row.getLong("id")),
                new UserId(row.getLong("user_id")),
                row.getBoolean("is_current"),
                row.getBoolean("is_raced"),
                sealed == null ? null : sealed.getBytes());
    }

    private static final String TURN = """
            update sessions
            set previous_hash = turn_hash, turn_hash = $2, sealed_turn = $3, device = $4, address = $5,
                last_used_at = clock_timestamp()
            where id = $1
            """;

    void turn(Statements statements, SessionId id, Turn turn) {
        statements.run(
                TURN,
                id.value(),
                buffer(turn.next()),
                Buffer.buffer(turn.sealedNext()),
                turn.client().device(),
                turn.client().address().text());
    }

    private static final String LIVE = """
            select id, proof, device, address, created_at, last_used_at
            from sessions
            where user_id = $1
              and ended_at is null
              and last_used_at > now() - make_interval(secs => $2)
              and created_at > now() - make_interval(secs => $3)
            order by last_used_at desc, id desc
            """;

    List<Session> live(Statements statements, UserId userId, Lifetimes lifetimes) {
        List<Session> sessions = new ArrayList<>();
        statements
                .run(LIVE, userId.value(), SqlTime.seconds(lifetimes.idle()), SqlTime.seconds(lifetimes.whole()))
                .forEach(row -> sessions.add(new Session(
                        new SessionId(row.getLong("id")),
                        Proof.of(row.getString("proof")),
                        new Client(row.getString("device"), new AddressPrefix(row.getString("address"))),
                        row.getOffsetDateTime("created_at").toInstant(),
                        row.getOffsetDateTime("last_used_at").toInstant())));
        return sessions;
    }

    private static final String SET_ENDED = """
            update sessions
            set ended_at = clock_timestamp(), end_reason = $1
            where ended_at is null
            """;
    private static final String RETURNING = " returning id, user_id, end_reason";

    private static final String END = SET_ENDED + "and user_id = $2 and id = $3" + RETURNING;

    /** @return what was live and of that user */
    List<EndedSession> end(Statements statements, UserId userId, SessionId id, SessionEnd reason) {
        return ended(statements, END, reason.word(), userId.value(), id.value());
    }

    private static final String END_OTHERS = SET_ENDED + "and user_id = $2 and id is distinct from $3" + RETURNING;

    /** @param kept null for none */
    List<EndedSession> endOthers(Statements statements, UserId userId, SessionId kept, SessionEnd reason) {
        return ended(statements, END_OTHERS, reason.word(), userId.value(), kept == null ? null : kept.value());
    }

    private static final String END_BEYOND = SET_ENDED + """
            and id in (
                select id
                from sessions
                where user_id = $2 and ended_at is null and id <> $3
                order by last_used_at desc, id desc
                offset $4)
            """ + RETURNING;

    /** Ends those that were not used for longest. @param most that may be open, the one that has just begun included */
    List<EndedSession> endBeyond(Statements statements, UserId userId, SessionId begun, int most) {
        return ended(
                statements, END_BEYOND, SessionEnd.CROWDED_OUT.word(), userId.value(), begun.value(), (long) most - 1);
    }

    private static final String END_FAMILY = SET_ENDED + "and family_hash = $2" + RETURNING;

    List<EndedSession> endFamily(Statements statements, Hash family, SessionEnd reason) {
        return ended(statements, END_FAMILY, reason.word(), buffer(family));
    }

    private static final String FIND_ENDED = """
            select id, user_id, end_reason
            from sessions
            where ended_at > now() - make_interval(secs => $1)
            """;

    List<EndedSession> endedWithin(Statements statements, Duration within) {
        return ended(statements, FIND_ENDED, SqlTime.seconds(within));
    }

    private static final String DELETE_OVER = """
            delete from sessions
            where ended_at < now() - make_interval(secs => $1)
               or last_used_at < now() - make_interval(secs => $2)
               or created_at < now() - make_interval(secs => $3)
            """;

    /** @return how many were forgotten */
    int deleteOver(Statements statements, Lifetimes lifetimes, Duration kept) {
        return statements
                .run(
                        DELETE_OVER,
                        SqlTime.seconds(kept),
                        SqlTime.seconds(lifetimes.idle().plus(kept)),
                        SqlTime.seconds(lifetimes.whole().plus(kept)))
                .rowCount();
    }

    private static List<EndedSession> ended(Statements statements, String sql, Object... parameters) {
        List<EndedSession> ended = new ArrayList<>();
        statements.run(sql, parameters).forEach(row -> ended.add(new EndedSession(
                new SessionId(row.getLong("id")),
                new UserId(row.getLong("user_id")),
                SessionEnd.of(row.getString("end_reason")))));
        return ended;
    }

    private static Buffer buffer(Hash hash) {
        return Buffer.buffer(hash.bytes());
    }
}
