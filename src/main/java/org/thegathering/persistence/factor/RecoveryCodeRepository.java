package org.thegathering.persistence.factor;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** The rows of recovery codes. */
final class RecoveryCodeRepository {

    private static final String REMOVE = "delete from recovery_codes where user_id = $1";
    private static final String INSERT = """
            insert into recovery_codes (user_id, code_hash)
            select $1, hash
            from unnest($2::bytea[]) as hash
            """;

    /** These, and no others. */
    void replace(Statements statements, UserId user, List<byte[]> hashes) {
        statements.run(REMOVE, user.value());
        statements.run(INSERT, user.value(), hashes.stream().map(Buffer::buffer).toArray(Buffer[]::new));
    }

    private static final String TAKE = """
            update recovery_codes
            set used_at = now()
            where user_id = $1 and code_hash = $2 and used_at is null
            """;

    /** @return whether it was there and unused */
    boolean take(Statements statements, UserId user, byte[] hash) {
        return statements.run(TAKE, user.value(), Buffer.buffer(hash)).rowCount() == 1;
    }
}
