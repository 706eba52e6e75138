package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.CodeApp;
import org.thegathering.testing.OnNodes;

/** Codes at the door, on two nodes: what one of them spends is spent on the other. */
@OnNodes(value = 2, joined = false)
class SecondFactorTest extends Cast {

    private static final String PASSWORD = "guest1234";
    private static final int MOST_WRONG = 20;

    private Actor erin;
    private CodeApp app;
    private List<String> recoveryCodes;

    @BeforeEach
    void setUpCodes() {
        erin = newcomer();
        var secret = erin.rest().post("/auth/factors/totp", password()).is(201).json();
        app = new CodeApp(secret.getString("secret"));
        recoveryCodes = erin.rest().post("/auth/factors/totp/confirm", code(app.next())).is(200).json()
                .getJsonArray("recovery_codes").stream().map(String.class::cast).toList();
    }

    @Test
    void thePasswordAloneNoLongerOpens() {
        var refused = logIn().is(401).json();

        assertEquals("second_factor_required", refused.getString("error_code"));
        assertEquals(new JsonArray().add("totp").add("recovery_code"), refused.getJsonArray("kinds"));
        assertEquals(300, refused.getInteger("expires_in"));
        assertNull(refused.getString("access_token"));
    }

    @Test
    void aWrongPasswordSaysNothingOfCodes() {
        nobody.post("/auth/login", new JsonObject().put("email", email()).put("password", "wrong1234"))
                .refuses(401, "Invalid email or password");
    }

    @Test
    void aCodeOpensOnTheOtherNode() {
        var token = challenge();

        var tokens = erin.goesTo(nodes.second()).rest().with(null)
                .post("/auth/login/factor", code(app.next()).put("token", token)).is(200).json();

        assertEquals("bearer", tokens.getString("token_type"));
        assertEquals(erin.id(), nobody.with(tokens.getString("access_token")).get("/auth/me").is(200).json().getLong("id"));
    }

    @Test
    void theSessionSaysHowItBegan() {
        var access = answer(challenge(), app.next()).is(200).json().getString("access_token");

        var proofs = nobody.with(access).get("/auth/sessions").is(200).list().stream().map(session -> session.getString("proof"));
        assertTrue(proofs.anyMatch("password_and_code"::equals));
    }

    @Test
    void aPageOfThisServerGetsTheSessionInACookie() {
        var given = code(app.next()).put("token", challenge()).put("cookie", true);
        nobody.post("/auth/login/factor", given).refuses(403, "A page of another site can't use this cookie");

        var answer = nobody.with("Origin", "http://127.0.0.1:" + nodes.first().port()).post("/auth/login/factor", given).is(200);

        assertTrue(answer.header("Set-Cookie").startsWith("__Host-gathering-session="));
        assertNull(answer.json().getString("refresh_token"));
    }

    @Test
    void aCodeOpensOnce() {
        var code = app.next();
        answer(challenge(), code).is(200);

        answer(challenge(), code).refuses(401, "This code is not right, or was used before");
    }

    @Test
    void theCodeThatConfirmedIsSpentToo() {
        var frank = newcomer();
        var secret = frank.rest().post("/auth/factors/totp", password()).is(201).json().getString("secret");
        var code = new CodeApp(secret).next();
        frank.rest().post("/auth/factors/totp/confirm", code(code)).is(200);

        frank.rest().post("/auth/factors/totp/remove", code(code)).is(403);
    }

    @Test
    void oneOfManyAtOnceGetsIn() {
        var code = app.next();
        var tokens = Stream.generate(this::challenge).limit(8).toList();

        var statuses = tokens.stream()
                .map(token -> CompletableFuture.supplyAsync(() -> answer(token, code).status()))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
    }

    @Test
    void theTokenOpensOnce() {
        var token = challenge();
        answer(token, app.next()).is(200);

        answer(token, recoveryCodes.getFirst()).refuses(401, "This took too long or too many tries; sign in again");
        answer(challenge(), recoveryCodes.getFirst()).is(200);
    }

    @Test
    void theTokenBearsFiveWrongCodes() {
        var token = challenge();
        for (int i = 0; i < 5; i++) {
            answer(token, app.old()).refuses(401, "This code is not right, or was used before");
        }

        var code = app.next();
        answer(token, code).refuses(401, "This took too long or too many tries; sign in again");
        answer(challenge(), code).is(200);
    }

    @Test
    void theTokenEndsWithTime() throws SQLException {
        var token = challenge();
        execute("update ceremonies set expires_at = now() - interval '1 second'");

        answer(token, app.next()).refuses(401, "This took too long or too many tries; sign in again");
    }

    @Test
    void theTokenEndsWithThePassword() throws SQLException {
        var token = challenge();
        execute("update users set password_hash = password_hash || ' ' where id = " + erin.id());

        answer(token, app.next()).refuses(401, "This took too long or too many tries; sign in again");
    }

    @Test
    void theTokenOpensNothingElse() {
        var token = challenge();

        nobody.with(token).get("/auth/me").is(401);
        var passkey = nobody.post("/auth/login/passkey/begin").is(200).json().getString("token");
        answer(passkey, app.next()).refuses(401, "This took too long or too many tries; sign in again");
        answer("x".repeat(43), app.next()).refuses(401, "This took too long or too many tries; sign in again");
    }

    @Test
    void afterManyWrongOnesOnlyARecoveryCodeOpens() {
        for (int i = 0; i < MOST_WRONG; i++) {
            erin.rest().post("/auth/factors/totp/remove", code(app.old())).is(403);
        }

        var refused = answer(challenge(), app.next());
        refused.is(429);
        assertEquals("too_many_wrong", refused.json().getString("error_code"));
        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 3000 && seconds <= 3600, () -> seconds + " s");
        erin.rest().post("/auth/factors/totp/remove", password()).is(429);
        answer(challenge(), recoveryCodes.getFirst()).is(200);
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTyped() {
        answer(challenge(), " " + recoveryCodes.get(3).toUpperCase().replace("-", " ") + " ").is(200);

        answer(challenge(), recoveryCodes.get(3)).is(401);
        assertEquals(9, overview().getInteger("recovery_codes_left"));
    }

    /** As they were before: 80 bits. */
    @Test
    void aShorterCodeFromBeforeStillOpensOnce() throws SQLException {
        execute("insert into recovery_codes (user_id, code_hash) values (" + erin.id() + ", sha256('4hx29k0mq7ctb3sw'))");

        answer(challenge(), "4hx2-9k0m-q7ct-b3sw").is(200);
        answer(challenge(), "4hx2-9k0m-q7ct-b3sw").is(401);
    }

    @Test
    void recoveryCodesAreKeptAsHashes() throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection();
                var rows = connection.createStatement().executeQuery(
                        "select encode(code_hash, 'escape') || encode(code_hash, 'hex') from recovery_codes where user_id = " + erin.id())) {
            int number = 0;
            while (rows.next()) {
                number++;
                var stored = rows.getString(1);
                assertTrue(recoveryCodes.stream().noneMatch(code -> stored.contains(code) || stored.contains(code.replace("-", ""))));
            }
            assertEquals(10, number);
        }
    }

    @Test
    void otherRecoveryCodesTakeThePlaceOfTheFirst() {
        var fresh = erin.rest().post("/auth/factors/recovery-codes", password()).is(200).json().getJsonArray("recovery_codes");

        answer(challenge(), recoveryCodes.getFirst()).is(401);
        answer(challenge(), fresh.getString(0)).is(200);
    }

    @Test
    void removingAsksForThePasswordOrACode() {
        for (var nothing : List.of(new JsonObject(), new JsonObject().put("password", "wrong1234"), code("000000"), code("nonsense"))) {
            erin.rest().post("/auth/factors/totp/remove", nothing).refuses(403, "That is neither your password nor a code that is good now");
        }
        assertNotNull(overview().getJsonObject("totp"));

        erin.rest().post("/auth/factors/totp/remove", code(app.next())).is(200);

        logIn().is(200);
        assertNull(overview().getJsonObject("totp"));
        assertEquals(0, overview().getInteger("recovery_codes_left"));
        erin.rest().post("/auth/factors/totp/remove", password()).is(404);
        erin.rest().post("/auth/factors/recovery-codes", password()).is(404);
    }

    @Test
    void settingUpAsksForThePasswordAndCountsOnceConfirmed() {
        var frank = newcomer();
        frank.rest().post("/auth/factors/totp", new JsonObject().put("password", "wrong1234")).is(403);
        frank.rest().post("/auth/factors/totp/confirm", code("123456")).refuses(404, "There is nothing to confirm; begin again");
        var first = frank.rest().post("/auth/factors/totp", password()).is(201).json();
        assertTrue(first.getString("otpauth_uri").contains("secret=" + first.getString("secret")));
        var second = frank.rest().post("/auth/factors/totp", password()).is(201).json().getString("secret");

        assertNull(frank.rest().get("/auth/factors").is(200).json().getJsonObject("totp"));
        nobody.post("/auth/login", new JsonObject().put("email", frank.name() + "@test.com").put("password", PASSWORD)).is(200);
        frank.rest().post("/auth/factors/totp/confirm", code(new CodeApp(first.getString("secret")).next()))
                .refuses(400, "This code is not right; compare the clocks and take the next one");
        frank.rest().post("/auth/factors/totp/confirm", code(new CodeApp(second).next())).is(200);
        frank.rest().post("/auth/factors/totp", password()).refuses(409, "Codes are set up already");
    }

    @Test
    void aCodeIsNoEvidenceWhereNoneAreAskedFor() {
        var frank = newcomer();

        frank.rest().post("/auth/factors/totp", code("123456")).is(403);
    }

    private JsonObject overview() {
        return erin.rest().get("/auth/factors").is(200).json();
    }

    private String challenge() {
        return logIn().is(401).json().getString("token");
    }

    private Answer logIn() {
        return nobody.post("/auth/login", password().put("email", email()));
    }

    private Answer answer(String token, String code) {
        return nobody.post("/auth/login/factor", new JsonObject().put("token", token).put("code", code));
    }

    private String email() {
        return erin.name() + "@test.com";
    }

    private static JsonObject password() {
        return new JsonObject().put("password", PASSWORD);
    }

    private static JsonObject code(String code) {
        return new JsonObject().put("code", code);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
