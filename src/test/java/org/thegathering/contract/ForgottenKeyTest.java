package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;

/** A key whose tokens have all ended is forgotten when the next one comes. */
class ForgottenKeyTest extends Cast {

    @Test
    void noTokenOfItIsTaken() throws Exception {
        var old = logIn("alice@test.com", "alice123");
        var admin = nobody.with(logIn("testadmin@thegathering.com", "adminpass"));
        admin.post("/signing-keys").is(201);
        execute("update signing_keys set created_at = created_at - interval '1 hour'");

        admin.post("/signing-keys").is(201);

        long deadline = System.nanoTime() + 30_000_000_000L;
        while (nobody.with(old).get("/auth/me").status() == 200) {
            assertTrue(System.nanoTime() < deadline, "it is taken still");
            Thread.sleep(100);
        }
        nobody.with(logIn("alice@test.com", "alice123")).get("/auth/me").is(200);
    }

    private String logIn(String email, String password) {
        return nobody.post("/auth/login", new JsonObject().put("email", email).put("password", password))
                .is(200).json().getString("access_token");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(sql) > 0);
        }
    }
}
