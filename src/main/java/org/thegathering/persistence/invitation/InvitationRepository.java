package org.thegathering.persistence.invitation;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.InvitationBus.Store;
import org.thegathering.model.Invitation;
import org.thegathering.model.InvitationId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** The rows of invitations. */
final class InvitationRepository {

    private static final String SELECT = """
            select i.id, i.note, i.uses, i.used, u.username as created_by, i.created_at, i.expires_at, i.withdrawn_at
            from invitations i
            join users u on u.id = i.created_by
            """;

    private static final String INSERT = """
            insert into invitations (token_hash, note, uses, created_by, expires_at)
            values ($1, $2, $3, $4, now() + $5 * interval '1 s')
            returning id
            """;

    Invitation insert(Statements statements, Store store) {
        Row row = statements.first(
                INSERT,
                Buffer.buffer(store.tokenHash()),
                store.plan().note(),
                store.plan().uses(),
                store.plan().by().value(),
                SqlTime.seconds(store.plan().lifetime()));
        return find(statements, new InvitationId(row.getLong("id")));
    }

    private static final String FIND = SELECT + "where i.id = $1";

    /** @return null if there is none of that id */
    Invitation find(Statements statements, InvitationId id) {
        Row row = statements.first(FIND, id.value());
        return row == null ? null : invitation(row);
    }

    private static final String ALL = SELECT + "order by i.id desc";

    List<Invitation> all(Statements statements) {
        List<Invitation> all = new ArrayList<>();
        statements.run(ALL).forEach(row -> all.add(invitation(row)));
        return all;
    }

    private static final String WITHDRAW = """
            update invitations
            set withdrawn_at = coalesce(withdrawn_at, now())
            where id = $1
            """;

    void withdraw(Statements statements, InvitationId id) {
        statements.run(WITHDRAW, id.value());
    }

    private static final String IS_GOOD =
            "token_hash = $1 and used < uses and expires_at > now() and withdrawn_at is null";

    private static final String CHECK = "select exists (select from invitations where " + IS_GOOD + ") as is_good";

    boolean isGood(Statements statements, byte[] tokenHash) {
        return statements.first(CHECK, Buffer.buffer(tokenHash)).getBoolean("is_good");
    }

    private static final String USE = "update invitations set used = used + 1 where " + IS_GOOD;

    /** @return false if it was not good */
    boolean use(Statements statements, byte[] tokenHash) {
        return statements.run(USE, Buffer.buffer(tokenHash)).rowCount() == 1;
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                new InvitationId(row.getLong("id")),
                row.getString("note"),
                row.getInteger("uses"),
                row.getInteger("used"),
                row.getString("created_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant(),
                SqlTime.instant(row, "withdrawn_at"));
    }
}
