package org.thegathering.persistence;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.thegathering.bus.KeyBus.FindKeys;
import org.thegathering.bus.KeyBus.Key;
import org.thegathering.bus.KeyBus.Keys;
import org.thegathering.bus.KeyBus.Rotate;
import org.thegathering.bus.KeyBus.RotateReply;
import org.thegathering.bus.KeyBus.Succession;

/** The keys that sign access tokens: made by the first node that asks, and the same for all. */
final class SigningKeyStore {

    private static final int SECRET_BYTES = 32;

    private static final String LOCK = "lock table signing_keys in exclusive mode";

    /** The newest that is old enough signs; where none is, the oldest. */
    private static final String ALL = """
            select id, secret
            from signing_keys
            order by created_at <= now() - make_interval(secs => $1) desc,
                     case when created_at <= now() - make_interval(secs => $1) then now() - created_at
                          else created_at - now() end,
                     id
            """;

    /** By the clock: the transaction may have begun before one that held the lock until now. */
    private static final String INSERT = """
            insert into signing_keys (id, secret, created_at)
            values ($1, $2, clock_timestamp())
            returning created_at
            """;

    private static final String IS_YOUNG = """
            select exists (select
                           from signing_keys
                           where created_at > clock_timestamp() - make_interval(secs => $1)) as is_young
            """;

    private static final String FORGET = """
            delete from signing_keys old
            where exists (select
                          from signing_keys successor
                          where successor.created_at > old.created_at
                            and successor.created_at < now() - make_interval(secs => $1))
            """;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    SigningKeyStore(Database database) {
        this.database = database;
    }

    Keys all(FindKeys find) {
        List<Key> keys = database.read(statements -> read(statements, find.succession()));
        return new Keys(keys.isEmpty() ? database.transact(statements -> makeFirst(statements, find.succession())) : keys);
    }

    private List<Key> makeFirst(Database.Statements statements, Succession succession) {
        statements.run(LOCK);
        List<Key> made = read(statements, succession);
        if (!made.isEmpty()) {
            return made;
        }
        add(statements, UUID.randomUUID());
        return read(statements, succession);
    }

    RotateReply rotate(Rotate rotate) {
        return database.transact(statements -> {
            statements.run(LOCK);
            statements.run(FORGET, SqlTime.seconds(rotate.succession().tail()));
            if (statements.first(IS_YOUNG, SqlTime.seconds(rotate.age())).getBoolean("is_young")) {
                return new RotateReply.YoungEnough();
            }
            UUID id = UUID.randomUUID();
            var createdAt = add(statements, id).getOffsetDateTime("created_at").toInstant();
            return new RotateReply.Added(id, createdAt.plus(rotate.succession().lead()));
        });
    }

    private Row add(Database.Statements statements, UUID id) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return statements.first(INSERT, id, Buffer.buffer(secret));
    }

    private static List<Key> read(Database.Statements statements, Succession succession) {
        List<Key> keys = new ArrayList<>();
        statements.run(ALL, SqlTime.seconds(succession.lead())).forEach(row -> keys.add(
                new Key(row.getUUID("id"), row.getBuffer("secret").getBytes())));
        return keys;
    }
}
