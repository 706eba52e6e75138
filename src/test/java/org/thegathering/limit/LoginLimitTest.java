package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.TestClient;

/** Two nodes that share nothing but the database. */
@OnNodes(value = 2, joined = false, settings = {
    "GATHERING_HTTP_TRUSTED_PROXIES=127.0.0.1",
    "GATHERING_LIMITS_LOGIN_FREE_TRIES=4",
    "GATHERING_LIMITS_LOGIN_FIRST_DELAY=1s",
    "GATHERING_LIMITS_LOGIN_NETWORK_BURST=30",
    "GATHERING_LIMITS_LOGIN_STRANGERS_BURST=20",
    "GATHERING_LIMITS_LOGIN_STRANGERS_PER_HOUR=1"
})
class LoginLimitTest extends Cast {

    private static final String HOME = "192.0.2.7";
    private static final String RIGHT = "correct horse";
    private static final int GUESSES = 1000;

    @Test
    void slowsDownWhoGuessesOnEveryNode() {
        var email = accountAt(HOME);
        for (int wrong = 0; wrong < 5; wrong++) {
            tries(wrong % 2 == 0 ? first() : second(), "198.51.100.1", email, "guess " + wrong)
                    .refuses(401, "Invalid email or password");
        }

        var refusal = tries(second(), "198.51.100.99", email, RIGHT).is(429);

        assertEquals("too_many_logins", refusal.json().getString("error_code"));
        assertEquals("1", refusal.header("Retry-After"));
        tries(first(), "198.51.101.1", email, RIGHT).is(200);
    }

    @Test
    void waitsLongerAfterEachWrongOneAndForgetsThemAfterTheRightOne() throws InterruptedException {
        var email = accountAt(HOME);
        for (int wrong = 0; wrong < 5; wrong++) {
            tries(first(), HOME, email, "guess").is(401);
        }
        afterWaiting(HOME, email, "guess").is(401);
        assertTrue(Integer.parseInt(tries(second(), HOME, email, "guess").is(429).header("Retry-After")) > 1);

        afterWaiting(HOME, email, RIGHT).is(200);

        for (int wrong = 0; wrong < 4; wrong++) {
            tries(first(), HOME, email, "guess").is(401);
        }
        tries(second(), HOME, email, RIGHT).is(200);
    }

    @Test
    void letsTheOwnerInWhileManyAddressesGuess() throws InterruptedException {
        var email = accountAt(HOME);
        var looked = new AtomicInteger();
        var refused = new AtomicInteger();
        try (var attackers = Executors.newFixedThreadPool(8)) {
            for (int guess = 0; guess < GUESSES; guess++) {
                var from = "198.18." + guess % 250 + "." + (1 + guess / 250);
                var node = guess % 2 == 0 ? first() : second();
                attackers.execute(() -> {
                    switch (tries(node, from, email, "guess").status()) {
                        case 401 -> looked.incrementAndGet();
                        case 429 -> refused.incrementAndGet();
                        default -> { }
                    }
                });
            }
            for (int entry = 0; entry < 20; entry++) {
                tries(entry % 2 == 0 ? first() : second(), HOME, email, RIGHT).is(200);
            }
        }

        assertEquals(20, looked.get(), "the strangers' tries of this account, over both nodes");
        assertEquals(GUESSES - 20, refused.get());
        tries(second(), HOME, email, RIGHT).is(200);
        tries(second(), "203.0.113.200", email, RIGHT).is(429);
    }

    @Test
    void slowsDownANetworkThatGuessesAtManyAccounts() {
        for (int account = 0; account < 30; account++) {
            var node = account % 2 == 0 ? first() : second();
            tries(node, "198.51.103." + account, "nobody" + account + "@test.com", "guess").is(401);
        }

        tries(second(), "198.51.103.77", "nobody99@test.com", "guess").is(429);
        tries(second(), "198.51.104.77", "nobody99@test.com", "guess").is(401);
    }

    @Test
    void countsNoRightOnes() {
        var email = accountAt(HOME);
        for (int entry = 0; entry < 40; entry++) {
            tries(entry % 2 == 0 ? first() : second(), "198.51.105.1", email, RIGHT).is(200);
        }
    }

    @Test
    void treatsAnUnknownAccountLikeAnother() {
        for (int wrong = 0; wrong < 5; wrong++) {
            tries(first(), "198.51.106.1", "nobody@test.com", "guess").is(401);
        }
        tries(second(), "198.51.106.1", "NOBODY@test.com", "guess").is(429);
    }

    private TestClient first() {
        return nobody.at(nodes.first());
    }

    private TestClient second() {
        return nobody.at(nodes.second());
    }

    /** @return the address of a new account that was made there */
    private String accountAt(String address) {
        var name = "L" + UUID.randomUUID().toString().substring(0, 12);
        var email = name + "@test.com";
        first().from(address)
                .post("/auth/register", new JsonObject().put("email", email).put("username", name).put("password", RIGHT))
                .is(201);
        return email;
    }

    private static Answer tries(TestClient node, String from, String email, String password) {
        return node.from(from).post("/auth/login", new JsonObject().put("email", email).put("password", password));
    }

    /** As somebody would who is told to wait: then it must be enough. */
    private Answer afterWaiting(String from, String email, String password) throws InterruptedException {
        var refusal = tries(first(), from, email, password).is(429);
        Thread.sleep(Duration.ofSeconds(Integer.parseInt(refusal.header("Retry-After"))));
        return tries(second(), from, email, password);
    }
}
