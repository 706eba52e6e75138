package org.thegathering.persistence.identity;

import io.vertx.sqlclient.Row;
import java.util.List;
import org.thegathering.bus.IdentityStoreBus.Identity;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** The rows of outside identities. */
final class IdentityRepository {

    private static final String USE = """
            update outside_identities
            set last_used_at = now()
            where issuer = $1 and subject = $2
            returning user_id
            """;

    /** @return null if it belongs to nobody here */
    UserId use(Statements statements, Identity identity) {
        return id(statements.first(USE, identity.issuer(), identity.subject()));
    }

    private static final String INSERT = """
            insert into outside_identities (issuer, subject, user_id)
            values ($1, $2, $3)
            """;

    void insert(Statements statements, Identity identity, UserId user) {
        statements.run(INSERT, identity.issuer(), identity.subject(), user.value());
    }

    private static final String OWNER = "select id as user_id from users where lower(email) = lower($1)";

    /** @return null if nobody has that address */
    UserId owner(Statements statements, String email) {
        return id(statements.first(OWNER, email));
    }

    private static final String FREE = """
            select name
            from unnest($1::text[]) with ordinality as wanted (name, place)
            where not exists (select from users u where lower(u.username) = lower(wanted.name))
            order by place
            limit 1
            """;

    /** @return the first that nobody has; null if all are taken */
    String free(Statements statements, List<String> usernames) {
        Row row = statements.first(FREE, (Object) usernames.toArray(String[]::new));
        return row == null ? null : row.getString("name");
    }

    private static UserId id(Row row) {
        return row == null ? null : new UserId(row.getLong("user_id"));
    }
}
