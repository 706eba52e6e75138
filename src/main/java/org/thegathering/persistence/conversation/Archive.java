package org.thegathering.persistence.conversation;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.ConversationId;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Lays the conversations of a closing room to rest: they can be read, but no longer written. */
public final class Archive {

    /** @param seq its last one, taken by the archiving */
    public record Archived(ConversationId id, long seq, List<UserId> members) {}

    private static final String LOCK = """
            select id from conversations
            where room_id = $1 and is_active
            order by id
            for no key update
            """;

    private static final String ARCHIVE = """
            update conversations c
            set is_active = false, last_seq = last_seq + 1, closed_seq = last_seq + 1
            where room_id = $1 and is_active
            returning id, last_seq,
                      (select array_agg(m.user_id) from conversation_members m
                       where m.conversation_id = c.id and m.left_seq is null) as members
            """;

    /** In the closing's transaction, which holds the room's row. */
    public List<Archived> allOf(Statements statements, RoomId room) {
        statements.run(LOCK, room.value());
        List<Archived> archived = new ArrayList<>();
        statements.run(ARCHIVE, room.value()).forEach(row -> {
            List<UserId> members = new ArrayList<>();
            for (Long member : row.getArrayOfLongs("members")) {
                members.add(new UserId(member));
            }
            archived.add(new Archived(new ConversationId(row.getLong("id")), row.getLong("last_seq"), members));
        });
        return archived;
    }
}
