package org.thegathering.persistence.message;

import io.vertx.sqlclient.Row;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Read positions: one number a person and target, which only grows. */
public final class ReadRepository {

    private static final String BEGIN_ROOM = """
            insert into read_positions (user_id, room_id, seq)
            values ($1, $2, $3)
            on conflict (user_id, room_id) where room_id is not null do nothing
            """;

    private static final String BEGIN_CONVERSATION = """
            insert into read_positions (user_id, conversation_id, seq)
            values ($1, $2, $3)
            on conflict (user_id, conversation_id) where conversation_id is not null do nothing
            """;

    /** Where somebody begins to read who was never there before. */
    public void begin(Statements statements, UserId user, Target target, long seq) {
        statements.run(target.pick(BEGIN_ROOM, BEGIN_CONVERSATION), user.value(), target.number(), seq);
    }

    private static final String FIND_ROOM = "select seq from read_positions where user_id = $1 and room_id = $2";
    private static final String FIND_CONVERSATION =
            "select seq from read_positions where user_id = $1 and conversation_id = $2";

    public long readSeq(Statements statements, UserId user, Target target) {
        Row row = statements.first(target.pick(FIND_ROOM, FIND_CONVERSATION), user.value(), target.number());
        return row == null ? 0 : row.getLong("seq");
    }

    private static final String ADVANCE_ROOM = """
            insert into read_positions as p (user_id, room_id, seq)
            select $1, r.id, least($3, r.last_seq) from rooms r where r.id = $2
            on conflict (user_id, room_id) where room_id is not null
            do update set seq = excluded.seq where p.seq < excluded.seq
            returning seq
            """;

    private static final String ADVANCE_CONVERSATION = """
            insert into read_positions as p (user_id, conversation_id, seq)
            select $1, c.id, least($3, c.last_seq) from conversations c where c.id = $2
            on conflict (user_id, conversation_id) where conversation_id is not null
            do update set seq = excluded.seq where p.seq < excluded.seq
            returning seq
            """;

    /** Moves it forward, at most to the target's last seq. @return false if it was there or beyond already */
    boolean advance(Statements statements, UserId user, Target target, long seq) {
        return statements.first(target.pick(ADVANCE_ROOM, ADVANCE_CONVERSATION), user.value(), target.number(), seq) != null;
    }

    /** A count and the target's seq at which it is true. */
    record Unread(long seq, long readSeq, long count) {}

    private static final String COUNT_ROOM = """
            select r.last_seq, p.seq,
                   (select count(*) from messages m
                    where m.room_id = r.id and m.seq > p.seq and m.sender_id <> $1
                      and m.deleted_at is null) as unread
            from rooms r
            join read_positions p on p.user_id = $1 and p.room_id = r.id
            where r.id = $2
            """;

    private static final String COUNT_CONVERSATION = """
            select c.last_seq, p.seq,
                   (select count(*) from messages m
                    where m.conversation_id = c.id and m.seq > p.seq and m.sender_id <> $1
                      and m.deleted_at is null) as unread
            from conversations c
            join read_positions p on p.user_id = $1 and p.conversation_id = c.id
            where c.id = $2
            """;

    /** Counts what others said after the read position, by one statement so that count and seq agree. */
    Unread unread(Statements statements, UserId user, Target target) {
        Row row = statements.first(target.pick(COUNT_ROOM, COUNT_CONVERSATION), user.value(), target.number());
        return new Unread(row.getLong("last_seq"), row.getLong("seq"), row.getLong("unread"));
    }
}
