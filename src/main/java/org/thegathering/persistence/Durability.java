package org.thegathering.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a PostgreSQL keeps what it has confirmed, through a crash too: asked as the service asks for everything else,
 * so that what is set for its account or its database counts.
 */
public final class Durability {

    /** PostgreSQL manual, 19.5 "Write Ahead Log": each of them off may lose, or damage, what was committed. */
    private static final String SETTINGS = """
            select name, current_setting(name)
            from unnest(array['fsync', 'synchronous_commit', 'full_page_writes']) as name
            """;

    private Durability() {}

    /** The settings that are off where they must not be. Blocks. */
    public static List<String> lacking(DatabaseUri uri) throws DatabaseException {
        List<String> lacking = new ArrayList<>();
        try (var connection = uri.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                if (rows.getString(2).equals("off")) {
                    lacking.add(rows.getString(1));
                }
            }
            return lacking;
        } catch (SQLException e) {
            throw new DatabaseException("can't ask the database at " + uri + " how it keeps what is stored (" + e.getMessage() + ")", e);
        }
    }
}
