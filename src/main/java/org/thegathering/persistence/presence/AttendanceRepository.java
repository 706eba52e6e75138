package org.thegathering.persistence.presence;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.thegathering.bus.Event;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;
import org.thegathering.persistence.user.UserRepository;

/** The rows of who is there, and what others see of it. */
final class AttendanceRepository {

    /** Of nodes that died so many people are missed at a time: each is told to everybody around them. */
    private static final int AT_ONCE = 200;

    private final UserRepository users = new UserRepository();

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('attendance'))";

    /** One node at a time, until the transaction ends: who moves from one to another is not missed on the way. */
    void lock(Statements statements) {
        statements.run(LOCK);
    }

    private static final String ENTER = """
            insert into nodes (id) values ($1)
            on conflict (id) do update set seen_at = now()
            """;

    void enter(Statements statements, UUID node) {
        statements.run(ENTER, node);
    }

    private static final String RENEW = "update nodes set seen_at = now() where id = $1";

    /** @return false if there is no such node any more */
    boolean renew(Statements statements, UUID node) {
        return statements.run(RENEW, node).rowCount() > 0;
    }

    private static final String BEGIN = """
            insert into attendance (node_id, user_id)
            select $1, id from users where id = any ($2)
            on conflict do nothing
            """;

    void begin(Statements statements, UUID node, List<UserId> users) {
        statements.run(BEGIN, node, numbers(users));
    }

    private static final String END =
            "delete from attendance where node_id = $1 and user_id = any ($2) returning user_id";

    /** @return those who were there */
    List<UserId> end(Statements statements, UUID node, List<UserId> users) {
        return users(statements.run(END, node, numbers(users)));
    }

    private static final String END_OF_SILENT = """
            delete from attendance
            where (node_id, user_id) in (
                select a.node_id, a.user_id
                from nodes n
                join attendance a on a.node_id = n.id
                where n.seen_at < now() - make_interval(secs => $1)
                limit $2)
            returning user_id
            """;

    /** Some of those on nodes from which nothing was heard for that long. @return who was there */
    List<UserId> endOfSilentNodes(Statements statements, Duration silence) {
        return users(statements.run(END_OF_SILENT, SqlTime.seconds(silence), AT_ONCE));
    }

    private static final String FORGET = """
            delete from nodes n
            where n.seen_at < now() - make_interval(secs => $1)
              and not exists (select from attendance a where a.node_id = n.id)
            """;

    /** Forgets the nodes from which nothing was heard for that long, once everybody there was missed. */
    void forgetSilentNodes(Statements statements, Duration silence) {
        statements.run(FORGET, SqlTime.seconds(silence));
    }

    private static final String SHOW_AS_AWAY = """
            update users u
            set status_before = status, status = 'away'
            where u.id = any ($1) and u.status <> 'away'
              and not exists (select from attendance a where a.user_id = u.id)
            returning id, status
            """;

    /** Those of them who are on none of the nodes. */
    List<Event> showAsAway(Statements statements, List<UserId> users) {
        return told(statements, statements.run(SHOW_AS_AWAY, (Object) numbers(users)));
    }

    private static final String SHOW_AS_BEFORE = """
            update users
            set status = status_before, status_before = null
            where id = any ($1) and status_before is not null
            returning id, status
            """;

    /** Those of them who had been shown as away. */
    List<Event> showAsBefore(Statements statements, List<UserId> users) {
        return told(statements, statements.run(SHOW_AS_BEFORE, (Object) numbers(users)));
    }

    private List<Event> told(Statements statements, RowSet<Row> shown) {
        Map<UserId, List<Target>> places = shown.size() == 0 ? Map.of() : users.places(statements, users(shown, "id"));
        List<Event> news = new ArrayList<>();
        for (Row row : shown) {
            UserId user = new UserId(row.getLong("id"));
            news.add(new Event.PresenceChanged(
                    user, Status.of(row.getString("status")), places.getOrDefault(user, List.of())));
        }
        return news;
    }

    private static Long[] numbers(List<UserId> users) {
        return users.stream().map(UserId::value).toArray(Long[]::new);
    }

    private static List<UserId> users(RowSet<Row> rows) {
        return users(rows, "user_id");
    }

    private static List<UserId> users(RowSet<Row> rows, String column) {
        List<UserId> users = new ArrayList<>();
        rows.forEach(row -> users.add(new UserId(row.getLong(column))));
        return users;
    }
}
