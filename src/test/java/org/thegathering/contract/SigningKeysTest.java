package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** Keys that follow each other, at two nodes that share nothing but the database. */
@OnNodes(value = 2, joined = false)
class SigningKeysTest extends Cast {

    @Test
    void anotherKeySignsNobodyOut() throws Exception {
        var before = logIn();
        var socket = stranger(nodes.second());
        socket.open(access(before)).body();

        var next = keeper.rest().post("/signing-keys").is(201).json().getString("id");

        until(() -> next.equals(keyOf(logIn())));
        for (var node : List.of(nodes.first(), nodes.second())) {
            nobody.at(node).with(access(before)).get("/auth/me").is(200);
            nobody.at(node).with(access(logIn())).get("/auth/me").is(200);
        }
        socket.ping();
    }

    @Test
    void onlyAdministratorsTurnKeys() {
        alice.rest().post("/signing-keys").is(403);
    }

    private JsonObject logIn() {
        return nobody.post("/auth/login", new JsonObject().put("email", "alice@test.com").put("password", "alice123")).is(200).json();
    }

    private static String access(JsonObject tokens) {
        return tokens.getString("access_token");
    }

    private static String keyOf(JsonObject tokens) {
        var header = access(tokens).split("\\.")[0];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(header))).getString("kid");
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it never came to that");
            Thread.sleep(100);
        }
    }
}
