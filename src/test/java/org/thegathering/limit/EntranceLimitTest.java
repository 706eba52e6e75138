package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.TestClient;

/** Two nodes that share nothing but the database. */
@OnNodes(value = 2, joined = false, settings = {
    "GATHERING_HTTP_TRUSTED_PROXIES=127.0.0.1",
    "GATHERING_LIMITS_ENTRANCES_BURST=40",
    "GATHERING_LIMITS_ENTRANCES_PER_MINUTE=1",
    "GATHERING_LIMITS_LOCKS_BURST=10",
    "GATHERING_LIMITS_LOCKS_PER_HOUR=1"
})
class EntranceLimitTest extends Cast {

    private static final String TOKEN = "x".repeat(43);

    private static final String CREDENTIAL = """
            {"id": "a", "rawId": "a", "type": "public-key", "response":
             {"clientDataJSON": "a", "authenticatorData": "a", "signature": "a", "userHandle": "a"}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198.51.1.1 | /auth/login               | {"email": "alice@test.com", "password": "alice123"}
            198.51.2.1 | /auth/login/factor        | {"token": "%1$s", "code": "123456"}
            198.51.3.1 | /auth/login/passkey/begin |
            198.51.4.1 | /auth/login/passkey       | {"token": "%1$s", "credential": %2$s}
            198.51.5.1 | /auth/login/openid/begin  |
            198.51.6.1 | /auth/login/openid        | {"code": "a", "state": "b", "binding": "c"}
            """)
    void countsEachStepOfComingInByNetworkOverBothNodes(String network, String path, String body) {
        IntFunction<Answer> step = n -> {
            var from = at(n, nobody).from(network);
            return body == null ? from.post(path) : from.post(path, new JsonObject(body.formatted(TOKEN, CREDENTIAL)));
        };
        long taken = IntStream.range(0, 60).mapToObj(step).filter(answer -> answer.status() != 429).count();

        assertTrue(taken >= 40 && taken <= 48, "taken " + taken);
        var refusal = step.apply(0);
        assertEquals("too_many_logins", refusal.is(429).json().getString("error_code"));
        assertTrue(Integer.parseInt(refusal.header("Retry-After")) > 1);
    }

    @Test
    void countsChangesOfOnesOwnLocksInTheSameNetworkToo() {
        var network = "198.51.7.1";
        IntStream.range(0, 60).forEach(n -> at(n, nobody).from(network).post("/auth/login/passkey/begin"));
        var erin = newcomer();

        assertEquals("too_many_logins", confirm(erin, 0, network).is(429).json().getString("error_code"));
        confirm(erin, 0, "198.51.8.1").is(404);
        var change = new JsonObject().put("password", "guest1234").put("new_password", "a quiet clearing");
        erin.rest().from(network).post("/auth/me/password", change).is(429);
    }

    @Test
    void countsChangesOfOnesOwnLocksByPersonOverBothNodes() {
        var erin = newcomer();
        long taken = IntStream.range(0, 30)
                .mapToObj(n -> confirm(erin, n, "198.52." + n + ".1"))
                .filter(answer -> answer.status() == 404)
                .count();

        assertTrue(taken >= 10 && taken <= 12, "taken " + taken);
        var refusal = confirm(erin, 0, "198.53.1.1").is(429);
        assertEquals("too_many_locks", refusal.json().getString("error_code"));
        assertTrue(Integer.parseInt(refusal.header("Retry-After")) > 1);
        confirm(newcomer(), 0, "198.53.1.1").is(404);
    }

    private Answer confirm(Actor who, int n, String network) {
        return at(n, who.rest()).from(network).post("/auth/factors/totp/confirm", new JsonObject().put("code", "123456"));
    }

    private TestClient at(int n, TestClient client) {
        return client.at(n % 2 == 0 ? nodes.first() : nodes.second());
    }
}
