package org.thegathering.persistence.ceremony;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** The rows of ceremonies. Each statement judges and acts at once, so that two with the same token can't both win. */
final class CeremonyRepository {

    private static final String SWEEP = "delete from ceremonies where expires_at < now()";

    /** Forgets those that came to no end. */
    void sweep(Statements statements) {
        statements.run(SWEEP);
    }

    private static final String INSERT = """
            insert into ceremonies (token_hash, purpose, user_id, detail, expires_at)
            values ($1, $2, $3, $4, now() + make_interval(secs => $5))
            """;

    void insert(
            Statements statements,
            Purpose purpose,
            byte[] tokenHash,
            UserId userId,
            Map<String, String> detail,
            Duration lifetime) {
        JsonObject stored = new JsonObject();
        detail.forEach(stored::put);
        statements.run(
                INSERT,
                Buffer.buffer(tokenHash),
                purpose.word(),
                userId == null ? null : userId.value(),
                stored,
                SqlTime.seconds(lifetime));
    }

    private static final String TRY = """
            update ceremonies
            set tries = tries + 1
            where token_hash = $1 and purpose = $2 and expires_at > now() and tries < $3
            returning user_id, detail
            """;

    Found tryOnce(Statements statements, Purpose purpose, byte[] tokenHash, int mostTries) {
        return found(statements.first(TRY, Buffer.buffer(tokenHash), purpose.word(), mostTries));
    }

    private static final String TAKE = """
            delete from ceremonies
            where token_hash = $1 and purpose = $2 and expires_at > now()
            returning user_id, detail
            """;

    Found take(Statements statements, Purpose purpose, byte[] tokenHash) {
        return found(statements.first(TAKE, Buffer.buffer(tokenHash), purpose.word()));
    }

    private static Found found(Row row) {
        if (row == null) {
            return new Found.Gone();
        }
        Long userId = row.getLong("user_id");
        Map<String, String> detail = new HashMap<>();
        row.getJsonObject("detail").forEach(member -> detail.put(member.getKey(), (String) member.getValue()));
        return new Found.Open(userId == null ? null : new UserId(userId), detail);
    }
}
