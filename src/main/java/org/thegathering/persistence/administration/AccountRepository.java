package org.thegathering.persistence.administration;

import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.model.Account;
import org.thegathering.model.Avatar;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Accounts as administrators see and change them. */
final class AccountRepository {

    private static final String SELECT = """
            select u.id, u.username, u.is_active, u.is_admin, u.created_at, u.last_active,
                   (select v.room_id from room_visits v where v.user_id = u.id and v.left_seq is null) as current_room_id
            from users u
            """;

    private static final String PAGE = SELECT + """
            where u.id > $1 and starts_with(lower(u.username), lower($2))
            order by u.id
            limit $3
            """;

    /** By number. */
    List<Account> page(Statements statements, long after, String namePrefix, int limit) {
        List<Account> accounts = new ArrayList<>();
        statements.run(PAGE, after, namePrefix, limit).forEach(row -> accounts.add(account(row)));
        return accounts;
    }

    private static final String FIND = SELECT + "where u.id = $1";

    /** @return null if there is none of that number */
    Account find(Statements statements, UserId id) {
        Row row = statements.first(FIND, id.value());
        return row == null ? null : account(row);
    }

    private static final String HOLD = """
            select id
            from users
            where id = $1 or is_admin and is_active
            order by id
            for no key update
            """;

    /** Holds an account and all administrators, so that nobody else changes who they are before this transaction ends. */
    void hold(Statements statements, UserId id) {
        statements.run(HOLD, id.value());
    }

    private static final String OTHER_ADMINISTRATORS =
            "select exists (select from users where is_admin and is_active and id <> $1) as are_there";

    /** Whether somebody else can still look after everything. */
    boolean hasOtherAdministrators(Statements statements, UserId id) {
        return statements.first(OTHER_ADMINISTRATORS, id.value()).getBoolean("are_there");
    }

    private static final String SET_ACTIVE = "update users set is_active = $2 where id = $1";

    void setActive(Statements statements, UserId id, boolean isActive) {
        statements.run(SET_ACTIVE, id.value(), isActive);
    }

    private static final String SET_ADMIN = "update users set is_admin = $2 where id = $1";

    void setAdmin(Statements statements, UserId id, boolean isAdmin) {
        statements.run(SET_ADMIN, id.value(), isAdmin);
    }

    private static Account account(Row row) {
        Long room = row.getLong("current_room_id");
        return new Account(
                new UserId(row.getLong("id")),
                row.getString("username"),
                Avatar.url(row.getString("username")),
                row.getBoolean("is_active"),
                row.getBoolean("is_admin"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("last_active").toInstant(),
                room == null ? null : new RoomId(room));
    }
}
