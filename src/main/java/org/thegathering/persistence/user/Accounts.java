package org.thegathering.persistence.user;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.bus.UserBus.Find;
import org.thegathering.bus.UserBus.FindReply;
import org.thegathering.model.User;
import org.thegathering.persistence.GroupRead;
import org.thegathering.persistence.Reader;

/** Accounts by id: asked for each token that comes in, and by a crowd when everybody comes back at once. */
public final class Accounts {

    private static final int AT_ONCE = 256;

    private static final String FIND_ALL = UserRepository.SELECT + "where u.id = any ($1)";

    private final Reader reader;
    private final GroupRead<Find, FindReply> reads = new GroupRead<>(AT_ONCE, this::read);

    public Accounts(Reader reader) {
        this.reader = reader;
    }

    public Future<FindReply> find(Find find) {
        return reads.ask(find);
    }

    private Future<List<FindReply>> read(List<Find> asked) {
        Long[] ids = asked.stream().map(find -> find.id().value()).toArray(Long[]::new);
        return reader.run(FIND_ALL, (Object) ids).map(rows -> {
            Map<Long, User> found = byId(rows);
            return asked.stream().map(find -> reply(found.get(find.id().value()))).toList();
        });
    }

    private static Map<Long, User> byId(RowSet<Row> rows) {
        Map<Long, User> users = new HashMap<>();
        rows.forEach(row -> users.put(row.getLong("id"), UserRepository.user(row)));
        return users;
    }

    private static FindReply reply(User user) {
        return user == null ? new FindReply.NoSuchUser() : new FindReply.Found(user);
    }
}
