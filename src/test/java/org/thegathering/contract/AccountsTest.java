package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;

class AccountsTest extends Cast {

    @Test
    void registeringMakesAnAccount() {
        var user = register("Ada@test.com", "Ada", "lovelace1").is(201).json();

        assertEquals("Ada@test.com", user.getString("email"));
        assertEquals("Ada", user.getString("username"));
        assertEquals("en", user.getString("preferred_language"));
        assertTrue(user.getBoolean("is_active"));
        assertFalse(user.getBoolean("is_admin"));
        assertNull(user.getValue("current_room_id"));
        assertTrue(user.getString("avatar_url").startsWith("/"), "the picture is this server's own");
        assertFalse(user.encode().contains("lovelace"));
        var created = OffsetDateTime.parse(user.getString("created_at"));
        assertEquals(ZoneOffset.UTC, created.getOffset());
        assertTrue(Duration.between(created.toInstant(), Instant.now()).abs().toMinutes() < 5);
        nobody.get("/" + user.getString("avatar_url")).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@test.com", "ALICE@Test.Com", " alice@test.com "})
    void anAddressHasOneAccount(String email) {
        register(email, "Another", "quiet-1234").refuses(400, "Email already registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "aLICE", " alice "})
    void aNameHasOneAccount(String username) {
        register("another@test.com", username, "quiet-1234").refuses(400, "Username already taken");
    }

    @Test
    void registeringTellsEverythingThatIsWrong() {
        register("no address", "ab", "1234567")
                .faults("string_pattern_mismatch body.email", "string_too_short body.username", "string_too_short body.password");
        register("long@test.com", "x".repeat(21), "quiet-1234").faults("string_too_long body.username");
        register("long@test.com", "Longword", "x".repeat(73)).faults("string_too_long body.password");
    }

    @Test
    void signingInGivesAToken() {
        var token = logIn("alice@test.com", "alice123").is(200).json();

        assertEquals("bearer", token.getString("token_type"));
        assertEquals(Duration.ofMinutes(15).toSeconds(), token.getLong("expires_in"));
        assertEquals("Alice", nobody.with(token.getString("access_token")).get("/auth/me").is(200).json().getString("username"));
    }

    @Test
    void theCaseOfAnAddressMakesNoDifference() {
        logIn("ALICE@test.com", "alice123").is(200);
    }

    @ParameterizedTest
    @CsvSource({"alice@test.com, alice124", "alice@test.com, ALICE123", "nobody@test.com, alice123"})
    void wrongPasswordAndUnknownAddressAreToldAlike(String email, String password) {
        logIn(email, password).refuses(401, "Invalid email or password");
    }

    @Test
    void aTokenIsAskedForAndJudged() {
        nobody.get("/auth/me").refuses(401, "Authentication required");
        nobody.with("nonsense").get("/auth/me").is(401);
        var token = alice.token();
        nobody.with(token.substring(0, token.length() - 4) + "AAAA").get("/auth/me").is(401);
        var parts = token.split("\\.");
        nobody.with(parts[0] + "." + parts[1] + ".").get("/auth/me").is(401);
        var none = java.util.Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        nobody.with(none + "." + parts[1] + ".").get("/auth/me").is(401);
    }

    @Test
    void aNewNameLeavesThePersonSignedInAndGivesNobodyTheirSessions() {
        var erin = newcomer();
        var old = erin.rest().get("/auth/me").is(200).json();

        var renamed = erin.rest().patch("/auth/me", new JsonObject().put("username", "Renamed")).is(200).json();

        assertEquals("Renamed", renamed.getString("username"));
        assertEquals(old.getLong("id"), erin.rest().get("/auth/me").is(200).json().getLong("id"));
        var heir = register("heir@test.com", old.getString("username"), "quiet-1234").is(201).json();
        assertNotEquals(old.getLong("id"), heir.getLong("id"));
        assertEquals(old.getLong("id"), erin.rest().get("/auth/me").is(200).json().getLong("id"));
    }

    @Test
    void whatIsNullOrAbsentStays() {
        var erin = newcomer();
        var before = erin.rest().patch("/auth/me", new JsonObject().put("preferred_language", "de")).is(200).json();

        assertEquals("de", before.getString("preferred_language"));
        assertEquals(before, erin.rest().patch("/auth/me", new JsonObject()).is(200).json());
        assertEquals(before, erin.rest().patch("/auth/me", new JsonObject().putNull("username").putNull("preferred_language")).is(200).json());
    }

    @Test
    void onesOwnNameIsNoError() {
        var erin = newcomer();

        erin.rest().patch("/auth/me", new JsonObject().put("username", erin.name())).is(200);
        var shouted = erin.name().toUpperCase();
        assertEquals(shouted, erin.rest().patch("/auth/me", new JsonObject().put("username", shouted)).is(200).json().getString("username"));
    }

    @Test
    void takenNamesAndUnknownLanguagesAreRefused() {
        var erin = newcomer();

        erin.rest().patch("/auth/me", new JsonObject().put("username", "aLiCe")).refuses(400, "Username already taken");
        erin.rest().patch("/auth/me", new JsonObject().put("preferred_language", "xx")).is(400);
        erin.rest().patch("/auth/me", new JsonObject().put("username", "ab")).faults("string_too_short body.username");
        assertEquals(erin.name(), erin.rest().get("/auth/me").json().getString("username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "zh"})
    void theseLanguagesAreSpoken(String language) {
        bob.rest().patch("/auth/me", new JsonObject().put("preferred_language", language)).is(200);
    }

    @Test
    void theAccountSaysInWhichRoomOneIs() {
        alice.joins(lobby);
        assertEquals(lobby, currentRoom());
        alice.leaves(lobby);
        assertNull(currentRoom());
    }

    private org.thegathering.model.Target currentRoom() {
        var id = alice.rest().get("/auth/me").is(200).json().getLong("current_room_id");
        return id == null ? null : org.thegathering.model.Target.room(id);
    }

    private Answer register(String email, String username, String password) {
        return nobody.post("/auth/register", new JsonObject().put("email", email).put("username", username).put("password", password));
    }

    private Answer logIn(String email, String password) {
        return nobody.post("/auth/login", new JsonObject().put("email", email).put("password", password));
    }
}
