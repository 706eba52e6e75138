package org.thegathering.persistence.user;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.UserBus.Membership;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Every place that a person hears, with what they have not read there. */
final class MembershipRepository {

    private static final String ALL = """
            select r.id as room_id, null::bigint as conversation_id, r.last_seq, coalesce(p.seq, 0) as read_seq,
                   (select count(*) from messages m
                    where m.room_id = r.id and m.seq > coalesce(p.seq, 0) and m.sender_id <> $1
                      and m.deleted_at is null) as unread
            from room_visits v
            join rooms r on r.id = v.room_id
            left join read_positions p on p.user_id = $1 and p.room_id = r.id
            where v.user_id = $1 and v.left_seq is null
            union all
            select null, c.id, c.last_seq, coalesce(p.seq, 0),
                   (select count(*) from messages m
                    where m.conversation_id = c.id and m.seq > coalesce(p.seq, 0) and m.sender_id <> $1
                      and m.deleted_at is null)
            from conversation_members cm
            join conversations c on c.id = cm.conversation_id and c.is_active
            left join read_positions p on p.user_id = $1 and p.conversation_id = c.id
            where cm.user_id = $1 and cm.left_seq is null
            """;

    List<Membership> of(Statements statements, UserId user) {
        List<Membership> memberships = new ArrayList<>();
        statements.run(ALL, user.value()).forEach(row -> {
            Long room = row.getLong("room_id");
            memberships.add(new Membership(
                    room == null ? Target.conversation(row.getLong("conversation_id")) : Target.room(room),
                    row.getLong("last_seq"),
                    row.getLong("read_seq"),
                    row.getLong("unread")));
        });
        return memberships;
    }
}
