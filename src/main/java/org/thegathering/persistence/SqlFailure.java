package org.thegathering.persistence;

import io.vertx.pgclient.PgException;
import java.util.Set;
import org.thegathering.bus.Unavailable;

/**
 * What a failed statement means, by its SQLSTATE (PostgreSQL manual, appendix A).
 */
public final class SqlFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Set<String> RACES = Set.of("40P01", "40001", "55P03");

    /** Unique indexes that only a race can violate: the loser tries again and finds the winner's row. */
    private static final Set<String> RACE_INDEXES =
            Set.of("room_visits_one_room", "conversations_one_private", "messages_client_id_unique");

    private SqlFailure() {}

    /** @return the unique index that refused a row, or null if the failure is another one */
    public static String violatedIndex(Throwable failure) {
        return failure instanceof PgException pg && UNIQUE_VIOLATION.equals(pg.getSqlState())
                ? pg.getConstraint()
                : null;
    }

    /** True for a deadlock, a lock that took too long, or a race that another transaction won. */
    public static boolean isWorthRetrying(Throwable failure) {
        String index = violatedIndex(failure);
        return index != null
                ? RACE_INDEXES.contains(index)
                : failure instanceof PgException pg && RACES.contains(pg.getSqlState());
    }

    /** True if PostgreSQL judged the statement itself: sending it again would end the same way. */
    public static boolean isFinal(Throwable failure) {
        return failure instanceof PgException pg && !isOutage(pg.getSqlState());
    }

    /** A connection that can't be had or was lost is {@link Unavailable}, and told in the log; the rest stays what it is. */
    public static RuntimeException translate(Throwable failure) {
        if (failure instanceof Unavailable unavailable) {
            return unavailable;
        }
        if (isFinal(failure)) {
            return (PgException) failure;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        OutageLog.tell(failure);
        return new Unavailable("The database can't be reached");
    }

    /**
     * Connection exceptions, missing resources, intervention by an operator, system errors, a standby that only reads.
     */
    private static boolean isOutage(String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.equals("25006");
    }
}
