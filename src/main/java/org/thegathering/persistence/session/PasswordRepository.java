package org.thegathering.persistence.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import org.thegathering.bus.PasswordStoreBus.AddLink;
import org.thegathering.bus.SessionStoreBus.Hash;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** The hashes of passwords, and the links to new ones. */
final class PasswordRepository {

    private static final String FIND = "select password_hash from users where id = $1 and is_active";

    /** @return null if there is no such account */
    String find(Statements statements, UserId userId) {
        Row row = statements.first(FIND, userId.value());
        return row == null ? null : row.getString("password_hash");
    }

    private static final String REPLACE = "update users set password_hash = $3 where id = $1 and password_hash = $2";

    boolean replace(Statements statements, UserId userId, String present, String next) {
        return statements.run(REPLACE, userId.value(), present, next).rowCount() == 1;
    }

    private static final String SET = "update users set password_hash = $2 where id = $1 and is_active";

    boolean set(Statements statements, UserId userId, String next) {
        return statements.run(SET, userId.value(), next).rowCount() == 1;
    }

    private static final String HOLD = "select id from users where id = $1 for no key update";

    /** Nobody else adds a link for that person before this transaction ends. */
    void hold(Statements statements, UserId userId) {
        statements.run(HOLD, userId.value());
    }

    private static final String HAS_YOUNG_LINK = """
            select exists (
                select
                from password_links
                where user_id = $1 and expires_at > clock_timestamp() + make_interval(secs => $2)) as has_one
            """;

    /** Whether one was made within the pause: it has more than the rest of a lifetime before it. */
    boolean hasYoungLink(Statements statements, AddLink add) {
        var rest = SqlTime.seconds(add.lifetime().minus(add.pause()));
        return statements.first(HAS_YOUNG_LINK, add.userId().value(), rest).getBoolean("has_one");
    }

    private static final String VOID_LINKS = "delete from password_links where user_id = $1 or expires_at < now()";

    /** Those of the person, and those of anybody that ran out. */
    void voidLinks(Statements statements, UserId userId) {
        statements.run(VOID_LINKS, userId.value());
    }

    private static final String ADD_LINK = """
            insert into password_links (token_hash, user_id, expires_at)
            select $2, id, now() + make_interval(secs => $3)
            from users
            where id = $1 and is_active
            returning expires_at
            """;

    /** @return when it ends; null if there is no such account */
    Instant addLink(Statements statements, AddLink add) {
        Row row = statements.first(
                ADD_LINK, add.userId().value(), Buffer.buffer(add.token().bytes()), SqlTime.seconds(add.lifetime()));
        return row == null ? null : row.getOffsetDateTime("expires_at").toInstant();
    }

    private static final String TAKE_LINK = """
            delete from password_links
            where token_hash = $1 and expires_at > now()
            returning user_id
            """;

    /** @return whose it was; null if there is none, or another was faster */
    UserId takeLink(Statements statements, Hash token) {
        Row row = statements.first(TAKE_LINK, Buffer.buffer(token.bytes()));
        return row == null ? null : new UserId(row.getLong("user_id"));
    }
}
