package org.thegathering.persistence.user;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Avatar;
import org.thegathering.model.Person;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.User;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** The rows of accounts. */
public final class UserRepository {

    static final String SELECT = """
            select u.id, u.email, u.username, u.password_hash, u.preferred_language, u.is_active, u.is_admin, u.created_at, u.status,
                   (select v.room_id from room_visits v where v.user_id = u.id and v.left_seq is null) as current_room_id
            from users u
            """;

    /** An account with its password's hash, which goes to authentication and nowhere else. */
    record Secret(User user, String passwordHash) {}

    private static final String FIND = SELECT + "where u.id = $1";

    /** @return null if there is none of that id */
    User find(Statements statements, UserId id) {
        Row row = statements.first(FIND, id.value());
        return row == null ? null : user(row);
    }

    private static final String FIND_BY_EMAIL = SELECT + "where lower(u.email) = lower($1)";

    /** @return null if nobody has that address */
    Secret findByEmail(Statements statements, String email) {
        Row row = statements.first(FIND_BY_EMAIL, email);
        return row == null ? null : new Secret(user(row), row.getString("password_hash"));
    }

    private static final String INSERT =
            "insert into users (email, username, password_hash, is_admin) values ($1, $2, $3, $4) returning id";

    public UserId insert(Statements statements, String email, String username, String passwordHash, boolean isAdmin) {
        return new UserId(statements.first(INSERT, email, username, passwordHash, isAdmin).getLong("id"));
    }

    private static final String EDIT = """
            update users
            set username = coalesce($2, username), preferred_language = coalesce($3, preferred_language)
            where id = $1
            """;

    void edit(Statements statements, UserId id, String username, String preferredLanguage) {
        statements.run(EDIT, id.value(), username, preferredLanguage);
    }

    private static final String HOLD_ACTIVE = "select id from users where id = $1 and is_active for no key update";

    /** Nobody disables the account before this transaction ends. @return false if it is disabled, or there is none */
    public boolean holdActive(Statements statements, UserId id) {
        return statements.first(HOLD_ACTIVE, id.value()) != null;
    }

    private static final String SET_STATUS = """
            update users
            set status = $2, status_before = null, last_active = now()
            where id = $1
            returning id, username, status
            """;

    /** @return the person as they are now, or null if there is none */
    public Person setStatus(Statements statements, UserId id, Status status) {
        Row row = statements.first(SET_STATUS, id.value(), status.word());
        return row == null ? null : person(row);
    }

    private static final String SET_STATUS_OF_ALL = """
            update users
            set status = $2, status_before = null
            where id = any ($1)
            """;

    public void setStatus(Statements statements, List<UserId> ids, Status status) {
        Long[] numbers = ids.stream().map(UserId::value).toArray(Long[]::new);
        statements.run(SET_STATUS_OF_ALL, numbers, status.word());
    }

    /** @return false if there is no account of that number */
    public boolean exists(Statements statements, UserId id) {
        return statements.first(PERSON, id.value()) != null;
    }

    private static final String PERSON = "select id, username, status from users where id = $1";

    public Person person(Statements statements, UserId id) {
        return person(statements.first(PERSON, id.value()));
    }

    private static final String CONVERSATIONS = """
            select m.conversation_id
            from conversation_members m
            join conversations c on c.id = m.conversation_id and c.is_active
            where m.user_id = $1 and m.left_seq is null
            """;

    /** The active conversations of a person. */
    public List<Target> conversations(Statements statements, UserId id) {
        List<Target> targets = new ArrayList<>();
        statements
                .run(CONVERSATIONS, id.value())
                .forEach(row -> targets.add(Target.conversation(row.getLong("conversation_id"))));
        return targets;
    }

    private static final String PLACES = """
            select user_id, room_id, null::bigint as conversation_id
            from room_visits
            where user_id = any ($1) and left_seq is null
            union all
            select m.user_id, null, m.conversation_id
            from conversation_members m
            join conversations c on c.id = m.conversation_id and c.is_active
            where m.user_id = any ($1) and m.left_seq is null
            """;

    /** Where each of them is seen: their room and their active conversations. Who is nowhere is not in it. */
    public Map<UserId, List<Target>> places(Statements statements, List<UserId> ids) {
        Long[] numbers = ids.stream().map(UserId::value).toArray(Long[]::new);
        Map<UserId, List<Target>> places = new HashMap<>();
        for (Row row : statements.run(PLACES, (Object) numbers)) {
            Long room = row.getLong("room_id");
            places.computeIfAbsent(new UserId(row.getLong("user_id")), unknown -> new ArrayList<>())
                    .add(room == null ? Target.conversation(row.getLong("conversation_id")) : Target.room(room));
        }
        return places;
    }

    private static Person person(Row row) {
        return Person.of(
                new UserId(row.getLong("id")), row.getString("username"), Status.of(row.getString("status")));
    }

    static User user(Row row) {
        Long room = row.getLong("current_room_id");
        return new User(
                new UserId(row.getLong("id")),
                row.getString("email"),
                row.getString("username"),
                Avatar.url(row.getString("username")),
                row.getString("preferred_language"),
                row.getBoolean("is_active"),
                row.getBoolean("is_admin"),
                row.getOffsetDateTime("created_at").toInstant(),
                room == null ? null : new RoomId(room),
                Status.of(row.getString("status")));
    }
}
