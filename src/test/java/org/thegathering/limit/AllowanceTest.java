package org.thegathering.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;
import org.thegathering.testing.Path;

/** Two nodes that share nothing but the database. */
@OnNodes(value = 2, joined = false, settings = {
    "GATHERING_HTTP_TRUSTED_PROXIES=127.0.0.1",
    "GATHERING_LIMITS_POSTS_BURST=300",
    "GATHERING_LIMITS_POSTS_PER_MINUTE=1",
    "GATHERING_LIMITS_REGISTRATIONS_BURST=10",
    "GATHERING_LIMITS_REGISTRATIONS_PER_HOUR=1",
    "GATHERING_LIMITS_PASSWORDS_BURST=10",
    "GATHERING_LIMITS_PASSWORDS_PER_HOUR=1",
    "GATHERING_LIMITS_CONVERSATIONS_BURST=10",
    "GATHERING_LIMITS_CONVERSATIONS_PER_MINUTE=1"
})
class AllowanceTest extends Cast {

    /** What a node may give out before it has asked the database. */
    private static final int ADVANCED = 20;

    @Test
    void countsWhatIsSaidOnBothNodes() throws Exception {
        var loud = newcomer().joins(lobby);
        var said = flood(loud, 500);

        assertTrue(said >= 300 && said <= 300 + 2 * ADVANCED, "said " + said);

        var refusal = post(loud, 0).is(429);
        assertEquals("too_many_messages", refusal.json().getString("error_code"));
        assertTrue(Integer.parseInt(refusal.header("Retry-After")) > 1);
        bob.joins(lobby).says(lobby, "Is it loud here?");
    }

    @Test
    void refusesOnASocketWithTheTimeToWait() throws Exception {
        var loud = newcomer().joins(lobby);
        flood(loud, 500);

        var refusal = loud.live().ask("chat.post", Path.named(lobby).put("content", "Hello")).frame();

        assertEquals(429, refusal.getInteger("failureCode"));
        assertTrue(refusal.getLong("retry_after_ms") > 0);
    }

    @Test
    void keepsTheOrderOfABurst() {
        var quick = newcomer().joins(lobby);
        var replies = LongStream.range(0, 250)
                .mapToObj(n -> quick.live().begin("chat.post", Path.named(lobby).put("content", "Word " + n)))
                .toList();

        var seqs = replies.stream().map(reply -> quick.live().await(reply, "chat.post").body().getLong("seq")).toList();

        assertEquals(seqs.stream().sorted().toList(), seqs);
    }

    @Test
    void countsAccountsByNetwork() {
        var made = 0;
        for (int n = 0; n < 40; n++) {
            var account = new JsonObject()
                    .put("email", "net" + n + "@test.com").put("username", "Net" + n).put("password", "correct horse");
            made += nobody.at(n % 2 == 0 ? nodes.first() : nodes.second()).from("198.51.100." + n)
                    .post("/auth/register", account).status() == 201 ? 1 : 0;
        }

        assertTrue(made >= 10 && made <= 12, "made " + made);
        newcomer();
    }

    @Test
    void countsPasswordsThatAreTriedWithAStolenToken() {
        var robbed = newcomer();
        var guess = new JsonObject().put("password", "guess").put("new_password", "a new one of mine");

        var last = LongStream.range(0, 20).mapToObj(_ -> robbed.rest().post("/auth/me/password", guess)).toList().getLast();

        assertEquals("too_many_passwords", last.is(429).json().getString("error_code"));
    }

    @Test
    void countsConversations() {
        var eager = newcomer().joins(lobby);
        bob.joins(lobby);
        var circle = new JsonObject()
                .put("participant_usernames", new JsonArray().add(bob.name())).put("conversation_type", "group");

        var statuses = LongStream.range(0, 20)
                .mapToObj(_ -> eager.rest().post("/conversations/", circle).status()).toList();

        assertTrue(statuses.contains(429), statuses::toString);
        assertTrue(statuses.stream().filter(status -> status == 201).count() >= 10, statuses::toString);
    }

    /** Says as much as that at once, over both nodes. @return how much was taken */
    private long flood(Actor loud, int messages) throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Future<Answer>>();
        try (var mouths = Executors.newFixedThreadPool(32)) {
            for (int n = 0; n < messages; n++) {
                int number = n;
                answers.add(mouths.submit((Callable<Answer>) () -> post(loud, number)));
            }
        }
        long taken = 0;
        for (var answer : answers) {
            taken += answer.get().status() == 200 ? 1 : 0;
        }
        return taken;
    }

    private Answer post(Actor loud, int number) {
        return nobody.with(loud.token())
                .at(number % 2 == 0 ? nodes.first() : nodes.second())
                .post(Path.of(lobby) + "/messages", new JsonObject().put("content", "Word " + number));
    }
}
