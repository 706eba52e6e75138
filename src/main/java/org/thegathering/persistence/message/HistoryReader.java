package org.thegathering.persistence.message;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thegathering.bus.MessageBus.History;
import org.thegathering.bus.MessageBus.HistoryReply;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.GroupRead;
import org.thegathering.persistence.Reader;

/**
 * Reading back, newest first. Readers who ask for the same page at the same time share one statement, which judges the
 * access of each of them and reads the page once, in one snapshot: nobody is shown what was said after their leaving.
 */
public final class HistoryReader {

    private static final int AT_ONCE = 64;

    /** For readers ($2), below a seq ($3), so many ($4) after passing over so many ($5), which costs like reading them. */
    private static final String ROOM_PAGE = """
            select t.last_seq, t.inside, m.id, m.sender_id, m.username, m.content, m.sent_at, m.seq, m.client_id,
                   m.deleted_at
            from (select r.last_seq,
                         array(select v.user_id from room_visits v
                               where v.user_id = any ($2) and v.room_id = $1 and v.left_seq is null) as inside
                  from rooms r
                  where r.id = $1 and r.is_active) t
            left join lateral (
                  select m.id, m.sender_id, u.username, m.content, m.sent_at, m.seq, m.client_id,
                         m.deleted_at
                  from messages m
                  join users u on u.id = m.sender_id
                  where m.room_id = $1 and m.seq < $3 and cardinality(t.inside) > 0
                  order by m.seq desc
                  limit $4 offset $5) m on true
            order by m.seq desc
            """;

    private static final String CONVERSATION_PAGE = ROOM_PAGE
            .replace("m.room_id", "m.conversation_id")
            .replace("room_visits v", "conversation_members v")
            .replace("v.room_id", "v.conversation_id")
            .replace("from rooms r", "from conversations r")
            .replace(" and r.is_active", "");

    private final Reader reader;
    private final Epoch epoch;
    private final GroupRead<History, HistoryReply> reads = new GroupRead<>(AT_ONCE, this::read);

    public HistoryReader(Reader reader, Epoch epoch) {
        this.reader = reader;
        this.epoch = epoch;
    }

    public Future<HistoryReply> page(History asked) {
        return reads.ask(asked);
    }

    /** The same page, whoever reads it. */
    private record Page(Target target, long before, int page, int pageSize) {
        static Page of(History asked) {
            return new Page(asked.target(), asked.before(), asked.page(), asked.pageSize());
        }
    }

    private Future<List<HistoryReply>> read(List<History> asked) {
        Map<Page, Set<UserId>> readers = new LinkedHashMap<>();
        asked.forEach(one -> readers.computeIfAbsent(Page.of(one), page -> new HashSet<>()).add(one.reader()));
        Map<Page, Map<UserId, HistoryReply>> read = new LinkedHashMap<>();
        List<Future<?>> under = new ArrayList<>();
        readers.forEach((page, those) -> under.add(read(page, those).onSuccess(replies -> read.put(page, replies))));
        return Future.all(under)
                .map(all -> asked.stream().map(one -> read.get(Page.of(one)).get(one.reader())).toList());
    }

    private Future<Map<UserId, HistoryReply>> read(Page page, Set<UserId> readers) {
        Long[] ids = readers.stream().map(UserId::value).toArray(Long[]::new);
        long below = page.before() > 0 ? page.before() : Long.MAX_VALUE;
        long skip = (long) (page.page() - 1) * page.pageSize();
        String sql = page.target().pick(ROOM_PAGE, CONVERSATION_PAGE);
        return reader.run(sql, page.target().number(), ids, below, page.pageSize(), skip)
                .map(rows -> replies(page.target(), readers, rows));
    }

    private Map<UserId, HistoryReply> replies(Target target, Set<UserId> readers, RowSet<Row> rows) {
        Map<UserId, HistoryReply> replies = new LinkedHashMap<>();
        if (rows.size() == 0) {
            readers.forEach(reader -> replies.put(reader, new HistoryReply.NoSuchTarget()));
            return replies;
        }
        Row first = rows.iterator().next();
        Set<Long> inside = Set.of(first.getArrayOfLongs("inside"));
        List<Message> messages = messages(target, rows);
        for (UserId reader : readers) {
            replies.put(reader, inside.contains(reader.value())
                    ? new HistoryReply.Page(seenBy(reader, messages), epoch.at(first.getLong("last_seq")))
                    : new HistoryReply.NotAMember());
        }
        return replies;
    }

    private static List<Message> messages(Target target, RowSet<Row> rows) {
        List<Message> messages = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.getLong("id") != null) {
                messages.add(MessageRow.read(row, target));
            }
        }
        return messages;
    }

    /** With the client ids of the reader's own alone. */
    private static List<Message> seenBy(UserId reader, List<Message> messages) {
        return messages.stream()
                .map(message -> message.senderId().equals(reader) ? message : message.withoutClientId())
                .toList();
    }
}
