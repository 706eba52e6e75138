package org.thegathering.persistence;

import io.vertx.core.buffer.Buffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.thegathering.bus.KeyBus.FindKeys;
import org.thegathering.bus.KeyBus.Key;
import org.thegathering.bus.KeyBus.Keys;

/** The keys that sign access tokens: made by the first node that asks, and the same for all. */
final class SigningKeyStore {

    private static final int SECRET_BYTES = 32;

    private static final String LOCK = "lock table signing_keys in exclusive mode";
    private static final String ALL = "select id, secret from signing_keys order by created_at desc, id";
    private static final String INSERT = "insert into signing_keys (id, secret) values ($1, $2)";

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    SigningKeyStore(Database database) {
        this.database = database;
    }

    Keys all(FindKeys find) {
        List<Key> keys = database.read(this::read);
        return new Keys(keys.isEmpty() ? database.transact(this::make) : keys);
    }

    private List<Key> make(Database.Statements statements) {
        statements.run(LOCK);
        List<Key> made = read(statements);
        if (!made.isEmpty()) {
            return made;
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        statements.run(INSERT, UUID.randomUUID(), Buffer.buffer(secret));
        return read(statements);
    }

    private List<Key> read(Database.Statements statements) {
        List<Key> keys = new ArrayList<>();
        statements.run(ALL).forEach(row -> keys.add(
                new Key(row.getUUID("id"), row.getBuffer("secret").getBytes())));
        return keys;
    }
}
