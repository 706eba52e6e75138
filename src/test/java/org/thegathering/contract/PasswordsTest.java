package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.OnNodes;

/** Other passwords: changed by who knows the old one, or set with a link. */
@OnNodes(settings = "GATHERING_AUTH_BCRYPT_COST=5")
class PasswordsTest extends Cast {

    private static final String OLD = "guest1234";
    private static final String NEW = "a quiet clearing";

    @Test
    void aChangeEndsTheOtherSessionsAndTheirSockets() {
        var erin = newcomer();
        var other = logIn(erin, OLD).is(200).json();
        var socket = stranger();
        socket.open(other.getString("access_token")).body();
        socket.register("user.me").body();

        assertEquals(1, change(erin, OLD, NEW).is(200).json().getInteger("sessions_ended"));

        assertEquals("password_changed", socket.take("user.me", "session.ended").getString("reason"));
        socket.takeRefusal(4003);
        erin.rest().get("/auth/me").is(200);
        nobody.post("/auth/refresh", new JsonObject().put("refresh_token", other.getString("refresh_token"))).is(401);
        logIn(erin, OLD).is(401);
        logIn(erin, NEW).is(200);
    }

    @Test
    void aChangeAsksForTheOldOne() {
        var erin = newcomer();

        change(erin, "something else", NEW).refuses(400, "This is not your password");

        logIn(erin, OLD).is(200);
        nobody.post("/auth/me/password", new JsonObject().put("password", OLD).put("new_password", NEW)).is(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1", "PASSWORD1", "12345678"})
    void whatEverybodyTriesFirstIsRefused(String common) {
        var erin = newcomer();

        change(erin, OLD, common).faults("password_too_common body.new_password");
        nobody.post("/auth/register", new JsonObject().put("email", "new@test.com").put("username", "Newest").put("password", common))
                .faults("password_too_common body.password");
        reset(link(erin), common).faults("password_too_common body.new_password");
    }

    @Test
    void moreBytesThanAreReadAreRefused() {
        var erin = newcomer();
        var long72 = "ä".repeat(36);

        change(erin, OLD, long72 + "x").is(422);
        reset(link(erin), long72 + "x").is(422);
        change(erin, OLD, long72).is(200);
        logIn(erin, long72).is(200);
        logIn(erin, long72 + "x").is(401);
    }

    @Test
    void aLinkSetsThePasswordOnce() {
        var erin = newcomer();
        var token = link(erin);

        reset(token, NEW).is(200);

        reset(token, "and another one").refuses(400, "This link was used already, or has run out; ask for another");
        logIn(erin, OLD).is(401);
        logIn(erin, NEW).is(200);
        nobody.with(erin.token()).get("/auth/me").is(401);
    }

    @Test
    void aLinkIsVoidOnceThereIsAnotherOrThePasswordWasChanged() {
        var erin = newcomer();
        var first = link(erin);
        var second = link(erin);
        reset(first, NEW).is(400);
        change(erin, OLD, NEW).is(200);

        reset(second, "and another one").is(400);
        reset("nonsense", "and another one").is(400);
    }

    @Test
    void aLinkRunsOut() throws SQLException {
        var erin = newcomer();
        var token = link(erin);
        execute("update password_links set expires_at = now() - interval '1 second' where user_id = " + erin.id());

        reset(token, NEW).is(400);

        logIn(erin, OLD).is(200);
    }

    @Test
    void onlyAdministratorsMakeLinks() {
        alice.rest().post("/users/" + bob.id() + "/password-link").is(403);
        keeper.rest().post("/users/999999/password-link").refuses(404, "Nobody has this number");
    }

    @Test
    void aLinkThatIsHandedOutStandsInTheAuditLog() {
        var erin = newcomer();
        keeper.rest().post("/users/" + erin.id() + "/password-link", new JsonObject().put("reason", "forgot it")).is(201);
        link(erin);

        var entries = keeper.rest().get("/audit?page_size=2").is(200).list();
        entries.forEach(entry -> assertEquals("password_link_made", entry.getString("act")));
        entries.forEach(entry -> assertEquals(erin.id(), entry.getLong("subject_id")));
        assertEquals(List.of("(none given)", "forgot it"), entries.stream().map(entry -> entry.getString("reason")).toList());
    }

    @Test
    void whoForgotLearnsNothingAboutOthers() {
        var known = forgot("alice@test.com").is(200).text();

        assertEquals(known, forgot("nobody@test.com").is(200).text());
    }

    @Test
    void aPasswordIsHashedAnewWhenTheCostWasRaised() throws Exception {
        var erin = newcomer();
        var weak = BCrypt.withDefaults().hashToString(4, OLD.toCharArray());
        execute("update users set password_hash = '" + weak + "' where id = " + erin.id());

        logIn(erin, OLD).is(200);

        long deadline = System.nanoTime() + 10_000_000_000L;
        while (hash(erin).equals(weak)) {
            assertTrue(System.nanoTime() < deadline, "still the weak hash");
            Thread.sleep(20);
        }
        assertTrue(hash(erin).startsWith("$2a$05$"));
        logIn(erin, OLD).is(200);
        erin.rest().get("/auth/me").is(200);
    }

    private Answer change(Actor person, String present, String next) {
        return person.rest().post("/auth/me/password", new JsonObject().put("password", present).put("new_password", next));
    }

    private Answer reset(String token, String next) {
        return nobody.post("/auth/password/reset", new JsonObject().put("token", token).put("new_password", next));
    }

    private Answer forgot(String email) {
        return nobody.post("/auth/password/forgot", new JsonObject().put("email", email));
    }

    private String link(Actor person) {
        return keeper.rest().post("/users/" + person.id() + "/password-link").is(201).json().getString("token");
    }

    private Answer logIn(Actor person, String password) {
        return nobody.post("/auth/login", new JsonObject().put("email", person.name() + "@test.com").put("password", password));
    }

    private String hash(Actor person) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select password_hash from users where id = " + person.id())) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
