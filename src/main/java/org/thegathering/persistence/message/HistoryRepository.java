package org.thegathering.persistence.message;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.persistence.Database.Statements;

/** Reading back, newest first. */
final class HistoryRepository {

    private static final String ROOM_PAGE = """
            select m.id, m.sender_id, u.username, m.content, m.sent_at, m.seq, m.client_id, m.deleted_at
            from messages m
            join users u on u.id = m.sender_id
            where m.room_id = $1 and m.seq < $2
            order by m.seq desc
            limit $3 offset $4
            """;

    private static final String CONVERSATION_PAGE = ROOM_PAGE.replace("m.room_id", "m.conversation_id");

    /**
     * @param below only messages with a smaller seq
     * @param skip how many of these to pass over first; costs as much as reading them
     */
    List<Message> page(Statements statements, Target target, long below, int limit, long skip) {
        List<Message> page = new ArrayList<>(limit);
        var rows = switch (target) {
            case Target.Room room -> statements.run(ROOM_PAGE, room.id().value(), below, limit, skip);
            case Target.Conversation conversation ->
                statements.run(CONVERSATION_PAGE, conversation.id().value(), below, limit, skip);
        };
        rows.forEach(row -> page.add(MessageRow.read(row, target)));
        return page;
    }
}
