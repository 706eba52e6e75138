package org.thegathering.persistence.limit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Rate;
import org.thegathering.persistence.Lending;

/** Takes portions of allowances from the database: one statement for all who need one. */
public final class Leases {

    private static final String LEASE = """
            select leased_key, granted, (extract(epoch from wait) * 1000)::bigint as wait_ms
            from lease($1::text[], $2::integer[], $3::integer[], $4::float8 * interval '1 us', $5)
            """;

    private final Lending lending;
    private final Rate rate;

    public Leases(Lending lending, Rate rate) {
        this.lending = lending;
        this.rate = rate;
    }

    /** @param delay until there is another; null if all that was asked for was there */
    record Granted(int tokens, Duration delay) {}

    /**
     * Pays their debts and asks for a portion for each, and for those who wait.
     *
     * @return by key
     */
    Future<Map<String, Granted>> take(List<Purse> purses, int portion) {
        String[] keys = purses.stream().map(purse -> purse.key).toArray(String[]::new);
        Integer[] debts = purses.stream().map(purse -> purse.debt).toArray(Integer[]::new);
        Integer[] wants = purses.stream().map(purse -> portion + purse.waiting.size()).toArray(Integer[]::new);
        return lending.run(LEASE, Tuple.of(keys, debts, wants, rate.step().toNanos() / 1000.0, rate.burst()))
                .map(Leases::granted);
    }

    private static Map<String, Granted> granted(RowSet<Row> rows) {
        Map<String, Granted> granted = new HashMap<>();
        for (Row row : rows) {
            Long delay = row.getLong("wait_ms");
            granted.put(
                    row.getString("leased_key"),
                    new Granted(row.getInteger("granted"), delay == null ? null : Duration.ofMillis(delay)));
        }
        return granted;
    }
}
