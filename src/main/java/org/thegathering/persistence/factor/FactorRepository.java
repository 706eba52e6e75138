package org.thegathering.persistence.factor;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.bus.FactorStoreBus.OneTimeCodes;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlTime;

/** The rows of one-time codes and of wrong proofs. */
final class FactorRepository {

    private static final String FIND = """
            select c.secret, c.last_step, c.confirmed_at, c.last_used_at,
                   (select count(*) from recovery_codes r where r.user_id = $1 and r.used_at is null) as recovery_codes,
                   (select count(*) from passkeys p where p.user_id = $1) as passkeys,
                   coalesce(w.count, 0) as wrong_proofs,
                   coalesce(extract(epoch from w.since - now()) + $2::double precision, 0)::bigint as seconds_left,
                   (select t.at from taken_off_factors t where t.user_id = $1) as taken_off_at
            from (values ($1::bigint)) as person (id)
            left join one_time_codes c on c.user_id = person.id
            left join wrong_proofs w
                on w.user_id = person.id and w.since > now() - make_interval(secs => $2::double precision)
            """;

    Factors find(Statements statements, UserId user, Duration span) {
        Row row = statements.first(FIND, user.value(), SqlTime.seconds(span));
        return new Factors(
                oneTimeCodes(row),
                row.getInteger("recovery_codes"),
                row.getInteger("passkeys"),
                row.getInteger("wrong_proofs"),
                Duration.ofSeconds(row.getLong("seconds_left")),
                SqlTime.instant(row, "taken_off_at"));
    }

    private static OneTimeCodes oneTimeCodes(Row row) {
        String secret = row.getString("secret");
        return secret == null
                ? null
                : new OneTimeCodes(
                        secret,
                        row.getLong("last_step"),
                        SqlTime.instant(row, "confirmed_at"),
                        SqlTime.instant(row, "last_used_at"));
    }

    private static final String PUT = """
            insert into one_time_codes (user_id, secret)
            values ($1, $2)
            on conflict (user_id) do update
            set secret = excluded.secret, last_step = 0, created_at = now()
            where one_time_codes.confirmed_at is null
            """;

    /** @return false if there is a confirmed secret */
    boolean put(Statements statements, UserId user, String secret) {
        return statements.run(PUT, user.value(), secret).rowCount() == 1;
    }

    private static final String CONFIRM = """
            update one_time_codes
            set confirmed_at = now(), last_used_at = now(), last_step = $3
            where user_id = $1 and secret = $2 and confirmed_at is null
            """;

    boolean confirm(Statements statements, UserId user, String secret, long step) {
        return statements.run(CONFIRM, user.value(), secret, step).rowCount() == 1;
    }

    private static final String TAKE_STEP = """
            update one_time_codes
            set last_step = $2, last_used_at = now()
            where user_id = $1 and last_step < $2 and confirmed_at is not null
            """;

    boolean takeStep(Statements statements, UserId user, long step) {
        return statements.run(TAKE_STEP, user.value(), step).rowCount() == 1;
    }

    private static final String REMOVE = "delete from one_time_codes where user_id = $1";

    boolean remove(Statements statements, UserId user) {
        return statements.run(REMOVE, user.value()).rowCount() == 1;
    }

    private static final String REMOVE_CONFIRMED =
            "delete from one_time_codes where user_id = $1 and confirmed_at is not null";
    private static final String REMOVE_WRONG = "delete from wrong_proofs where user_id = $1";
    private static final String NOTE_TAKEN_OFF = """
            insert into taken_off_factors (user_id)
            values ($1)
            on conflict (user_id) do update set at = now()
            """;

    /** With the count of wrong proofs, so that others can be set up at once. @return false if there was nothing */
    boolean takeOff(Statements statements, UserId user) {
        if (statements.run(REMOVE_CONFIRMED, user.value()).rowCount() == 0) {
            return false;
        }
        statements.run(REMOVE_WRONG, user.value());
        statements.run(NOTE_TAKEN_OFF, user.value());
        return true;
    }

    private static final String FORGET_TAKEN_OFF = "delete from taken_off_factors where user_id = $1";

    /** There is nothing to tell any more: others are set up. */
    void forgetTakenOff(Statements statements, UserId user) {
        statements.run(FORGET_TAKEN_OFF, user.value());
    }

    private static final String COUNT_WRONG = """
            insert into wrong_proofs as w (user_id, count, since)
            values ($1, 1, now())
            on conflict (user_id) do update
            set count = case when w.since > now() - make_interval(secs => $2) then w.count + 1 else 1 end,
                since = case when w.since > now() - make_interval(secs => $2) then w.since else now() end
            returning w.count
            """;

    int countWrong(Statements statements, UserId user, Duration span) {
        return statements.first(COUNT_WRONG, user.value(), SqlTime.seconds(span)).getInteger("count");
    }
}
