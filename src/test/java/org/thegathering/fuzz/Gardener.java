package org.thegathering.fuzz;

import java.sql.SQLException;
import org.thegathering.persistence.DatabaseUri;

/** Gives back what an administrator among the callers takes from the others, and from themselves. */
final class Gardener {

    private static final String MEND = """
            update users set is_active = true, is_admin = (email = 'testadmin@thegathering.com')
            where not is_active or is_admin <> (email = 'testadmin@thegathering.com')
            """;

    private final DatabaseUri database;

    Gardener(DatabaseUri database) {
        this.database = database;
    }

    void mend() throws SQLException {
        try (var connection = database.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(MEND);
        }
    }
}
