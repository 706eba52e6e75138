package org.thegathering.persistence.passkey;

import io.vertx.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.thegathering.bus.PasskeyBus.Passkey;
import org.thegathering.bus.PasskeyStoreBus.Credential;
import org.thegathering.bus.PasskeyStoreBus.FindReply;
import org.thegathering.bus.PasskeyStoreBus.Owned;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** The rows of passkeys. */
final class PasskeyRepository {

    private static final String LIST = """
            select id, name, created_at, last_used_at
            from passkeys
            where user_id = $1
            order by id
            """;

    List<Passkey> list(Statements statements, UserId user) {
        List<Passkey> passkeys = new ArrayList<>();
        statements.run(LIST, user.value()).forEach(row -> passkeys.add(passkey(row)));
        return passkeys;
    }

    private static final String OWNED = """
            select user_handle, credential_id, public_key, aaguid, counter
            from passkeys
            where user_id = $1
            order by id
            """;

    Owned owned(Statements statements, UserId user) {
        List<Credential> credentials = new ArrayList<>();
        UUID handle = null;
        for (Row row : statements.run(OWNED, user.value())) {
            handle = row.getUUID("user_handle");
            credentials.add(credential(row));
        }
        return new Owned(handle, credentials);
    }

    private static final String FIND = """
            select user_id, user_handle, credential_id, public_key, aaguid, counter
            from passkeys
            where credential_id = $1
            """;

    FindReply find(Statements statements, String credentialId) {
        Row row = statements.first(FIND, credentialId);
        return row == null
                ? new FindReply.NoSuchPasskey()
                : new FindReply.Found(new UserId(row.getLong("user_id")), row.getUUID("user_handle"), credential(row));
    }

    private static final String INSERT = """
            insert into passkeys (user_id, user_handle, credential_id, public_key, aaguid, counter, name)
            select $1, $2, $3, $4, $5, $6, $7
            where (select count(*) from passkeys where user_id = $1) < $8
            returning id, name, created_at, last_used_at
            """;

    /** @return null if the person has that many already */
    Passkey insert(Statements statements, UserId user, UUID handle, String name, Credential credential, int most) {
        Row row = statements.first(
                INSERT,
                user.value(),
                handle,
                credential.credentialId(),
                credential.publicKey(),
                credential.aaguid(),
                credential.counter(),
                name,
                (long) most);
        return row == null ? null : passkey(row);
    }

    private static final String USE = """
            update passkeys
            set counter = $2, last_used_at = now()
            where credential_id = $1 and (counter < $2 or (counter = 0 and $2 = 0))
            """;

    /** As Web Authentication §7.2 step 22 judges it. */
    boolean use(Statements statements, String credentialId, long counter) {
        return statements.run(USE, credentialId, counter).rowCount() == 1;
    }

    private static final String RENAME = """
            update passkeys
            set name = $3
            where user_id = $1 and id = $2
            returning id, name, created_at, last_used_at
            """;

    /** @return null if the person has none of that id */
    Passkey rename(Statements statements, UserId user, long id, String name) {
        Row row = statements.first(RENAME, user.value(), id, name);
        return row == null ? null : passkey(row);
    }

    private static final String DELETE = "delete from passkeys where user_id = $1 and id = $2";

    boolean delete(Statements statements, UserId user, long id) {
        return statements.run(DELETE, user.value(), id).rowCount() == 1;
    }

    private static Passkey passkey(Row row) {
        OffsetDateTime used = row.getOffsetDateTime("last_used_at");
        return new Passkey(
                row.getLong("id"),
                row.getString("name"),
                row.getOffsetDateTime("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    private static Credential credential(Row row) {
        return new Credential(
                row.getString("credential_id"),
                row.getString("public_key"),
                row.getString("aaguid"),
                row.getLong("counter"));
    }
}
