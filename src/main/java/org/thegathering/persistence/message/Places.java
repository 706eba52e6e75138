package org.thegathering.persistence.message;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.bus.MessageBus.FindPlace;
import org.thegathering.persistence.Access;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.GroupRead;
import org.thegathering.persistence.Reader;

/** Where somebody begins who listens from now on, if they may. */
public final class Places {

    private static final int AT_ONCE = 256;

    private final Reader reader;
    private final Epoch epoch;
    private final GroupRead<FindPlace, ChangesReply> rooms;
    private final GroupRead<FindPlace, ChangesReply> conversations;

    public Places(Reader reader, Epoch epoch) {
        this.reader = reader;
        this.epoch = epoch;
        this.rooms = new GroupRead<>(AT_ONCE, asked -> read(Access.ROOMS, asked));
        this.conversations = new GroupRead<>(AT_ONCE, asked -> read(Access.CONVERSATIONS, asked));
    }

    public Future<ChangesReply> find(FindPlace asked) {
        return asked.target().pick(rooms, conversations).ask(asked);
    }

    private Future<List<ChangesReply>> read(String sql, List<FindPlace> asked) {
        Long[] targets = new Long[asked.size()];
        Long[] readers = new Long[asked.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = asked.get(i).target().number();
            readers[i] = asked.get(i).reader().value();
        }
        return reader.run(sql, targets, readers).map(this::replies);
    }

    private List<ChangesReply> replies(RowSet<Row> rows) {
        List<ChangesReply> replies = new ArrayList<>(rows.size());
        rows.forEach(row -> replies.add(switch (Access.read(row)) {
            case Access.Member(long last, long closed) ->
                new ChangesReply.Page(List.of(), last, true, epoch.at(last));
            case Access.Outsider outsider -> new ChangesReply.NotAMember();
            case Access.Missing missing -> new ChangesReply.NoSuchTarget();
        }));
        return replies;
    }
}
