package org.thegathering.persistence.limit;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** The counts of wrong passwords, and the places where accounts are at home. */
final class LoginRepository {

    /** A person moves between fewer networks than this; the ones not used for longest are forgotten. */
    private static final int PLACES = 20;

    private static final String ACCOUNT = "encode(sha256(convert_to(lower($1), 'UTF8')), 'hex')";

    /** @param delay null if the password may be tried */
    record Beginning(Duration delay, boolean isFamiliar) {}

    private static final String BEGIN = """
            select floor(extract(epoch from begin_login(
                       %s, $2, is_familiar,
                       $3, $4 * interval '1 ms', $5 * interval '1 ms', $6 * interval '1 ms',
                       $7 * interval '1 us', $8, $9 * interval '1 us', $10)) * 1000)::bigint as wait,
                   is_familiar
            from (select exists (
                      select from login_places p join users u on u.id = p.user_id
                      where lower(u.email) = lower($1) and p.prefix = $2) as is_familiar) place
            """.formatted(ACCOUNT);

    Beginning begin(Statements statements, LoginSettings settings, String email, AddressPrefix from) {
        Row row = statements.first(
                BEGIN,
                email,
                from.text(),
                settings.freeTries(),
                (double) settings.firstDelay().toMillis(),
                (double) settings.longestDelay().toMillis(),
                (double) settings.forgetAfter().toMillis(),
                micros(settings.network().step()),
                settings.network().burst(),
                micros(settings.strangers().step()),
                settings.strangers().burst());
        Long wait = row.getLong("wait");
        return new Beginning(wait == null ? null : Duration.ofMillis(wait), row.getBoolean("is_familiar"));
    }

    private static double micros(Duration step) {
        return step.toNanos() / 1000.0;
    }

    private static final String GIVE_BACK_OF_NETWORK = """
            update allowances
            set full_at = full_at - $2 * interval '1 us'
            where key = 'login ' || $1
            """;

    private static final String GIVE_BACK_OF_STRANGERS = """
            update allowances
            set full_at = full_at - $2 * interval '1 us'
            where key = 'login ' || %s
            """.formatted(ACCOUNT);

    /** The try is taken out of the buckets that it was counted in. */
    void giveBack(
            Statements statements, LoginSettings settings, String email, AddressPrefix from, boolean wasFamiliar) {
        statements.run(GIVE_BACK_OF_NETWORK, from.text(), micros(settings.network().step()));
        if (!wasFamiliar) {
            statements.run(GIVE_BACK_OF_STRANGERS, email, micros(settings.strangers().step()));
        }
    }

    private static final String UNCOUNT = """
            update wrong_logins
            set wrong = greatest(wrong - 1, 0)
            where key = %s || ' ' || $2
            """.formatted(ACCOUNT);

    void uncount(Statements statements, String email, AddressPrefix from) {
        statements.run(UNCOUNT, email, from.text());
    }

    private static final String FORGET = """
            delete from wrong_logins
            where key = %s || ' ' || $2
            """.formatted(ACCOUNT);

    void forget(Statements statements, String email, AddressPrefix from) {
        statements.run(FORGET, email, from.text());
    }

    private static final String REMEMBER = """
            insert into login_places as p (user_id, prefix, last_at)
            values ($1, $2, now())
            on conflict (user_id, prefix) do update
                set last_at = now()
                where p.last_at < now() - interval '1 hour'
            """;

    private static final String FORGET_OLDEST = """
            delete from login_places
            where user_id = $1 and prefix in (
                select prefix from login_places where user_id = $1 order by last_at desc offset $2)
            """;

    void remember(Statements statements, UserId user, AddressPrefix from) {
        statements.run(REMEMBER, user.value(), from.text());
        statements.run(FORGET_OLDEST, user.value(), PLACES);
    }

    private static final String SWEEP_WRONG = "delete from wrong_logins where forgotten_at < now()";
    private static final String SWEEP_ALLOWANCES = "delete from allowances where full_at < now()";

    /** Removes what says nothing any more. */
    void sweep(Statements statements) {
        statements.run(SWEEP_WRONG);
        statements.run(SWEEP_ALLOWANCES);
    }
}
