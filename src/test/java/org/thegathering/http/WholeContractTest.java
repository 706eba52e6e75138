package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thegathering.http.PartsOfStraw.ADMIN;
import static org.thegathering.http.PartsOfStraw.ALICE;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.address.ProxySettings;
import org.thegathering.http.input.BodyLimit;
import org.thegathering.http.web.Assets;
import org.thegathering.model.UserId;

class WholeContractTest {

    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void answersEveryOperation() {
        stage.json(null, "POST", "/api/v1/auth/register", "{\"email\": \"a@b.co\", \"username\": \"New\", \"password\": \"12345678\"}")
                .is(201);
        var token = stage.json(null, "POST", "/api/v1/auth/login", "{\"email\": \"a@b.co\", \"password\": \"alice123\"}")
                .is(200).json();
        assertEquals(new JsonObject().put("access_token", ALICE).put("token_type", "bearer").put("expires_in", 3600).put("user_id", 2)
                .put("refresh_token", "again"), token);
        stage.json(null, "POST", "/api/v1/auth/refresh", "{\"refresh_token\": \"again\"}").is(200);
        stage.get(ALICE, "/api/v1/auth/sessions").is(200);
        stage.json(ALICE, "POST", "/api/v1/auth/me/password", "{\"password\": \"alice123\", \"new_password\": \"looking-glass\"}").is(200);
        stage.json(null, "POST", "/api/v1/auth/password/forgot", "{\"email\": \"alice@test.com\"}").is(200);
        stage.json(null, "POST", "/api/v1/auth/password/reset", "{\"token\": \"t\", \"new_password\": \"looking-glass\"}").is(200);
        stage.send(ADMIN, "POST", "/api/v1/users/2/password-link", null, NOTHING).is(201);
        stage.send(ADMIN, "POST", "/api/v1/signing-keys", null, NOTHING).is(201);
        stage.send(ALICE, "DELETE", "/api/v1/auth/sessions/1", null, NOTHING).is(200);
        stage.send(ALICE, "DELETE", "/api/v1/auth/sessions", null, NOTHING).is(200);
        stage.send(ALICE, "POST", "/api/v1/auth/logout", null, NOTHING).is(200);
        assertEquals("open", stage.get(null, "/api/v1/auth/registration").is(200).json().getString("mode"));
        stage.json(ADMIN, "POST", "/api/v1/invitations", "{}").is(201);
        stage.get(ADMIN, "/api/v1/invitations").is(200);
        stage.send(ADMIN, "DELETE", "/api/v1/invitations/1", null, NOTHING).is(200);
        assertEquals("Alice", stage.get(ALICE, "/api/v1/auth/me").is(200).json().getString("username"));
        stage.json(ALICE, "PATCH", "/api/v1/auth/me", "{\"username\": \"Alicia\", \"preferred_language\": null}").is(200);
        stage.get(ALICE, "/api/v1/rooms/").is(200);
        stage.json(ADMIN, "POST", "/api/v1/rooms/", "{\"name\": \"Nook\"}").is(201);
        stage.json(ADMIN, "PUT", "/api/v1/rooms/1", "{\"name\": \"Nook\"}").is(200);
        stage.send(ADMIN, "DELETE", "/api/v1/rooms/1", null, NOTHING).is(200);
        assertEquals(1, stage.get(ALICE, "/api/v1/rooms/count").is(200).json().getInteger("active_rooms"));
        stage.get(null, "/api/v1/rooms/health").is(200);
        stage.get(ALICE, "/api/v1/rooms/1").is(200);
        stage.send(ALICE, "POST", "/api/v1/rooms/1/join", null, NOTHING).is(200);
        stage.send(ALICE, "POST", "/api/v1/rooms/1/leave", null, NOTHING).is(200);
        stage.get(ALICE, "/api/v1/rooms/1/users").is(200);
        var status = stage.json(ALICE, "PATCH", "/api/v1/rooms/users/status", "{\"status\": \"busy\"}").is(200).json();
        assertEquals("busy", status.getString("new_status"));
        assertEquals("Alice", status.getString("user"));
        stage.json(ALICE, "POST", "/api/v1/rooms/1/messages", "{\"content\": \"Hello\"}").is(200);
        stage.get(ALICE, "/api/v1/rooms/1/messages?page=1&page_size=10&before=9").is(200);
        stage.json(ALICE, "DELETE", "/api/v1/rooms/1/messages/5", "{\"reason\": \"rude\"}").is(200);
        stage.send(ALICE, "DELETE", "/api/v1/conversations/1/messages/5", null, NOTHING).is(400);
        stage.json(ALICE, "POST", "/api/v1/conversations/", "{\"participant_usernames\": [\"Bob\"], \"conversation_type\": \"private\"}")
                .is(201);
        stage.get(ALICE, "/api/v1/conversations/").is(200);
        stage.json(ALICE, "POST", "/api/v1/conversations/1/messages", "{\"content\": \"Hello\"}").is(200);
        stage.get(ALICE, "/api/v1/conversations/1/messages").is(200);
        stage.get(ALICE, "/api/v1/conversations/1/participants").is(200);
    }

    @Test
    void answersEveryOperationOfThoseWhoLookAfterIt() {
        var because = "{\"reason\": \"rude\"}";
        stage.get(ALICE, "/api/v1/rooms/1/moderators").is(200);
        stage.json(ADMIN, "PUT", "/api/v1/rooms/1/moderators/2", because).is(200);
        stage.json(ADMIN, "DELETE", "/api/v1/rooms/1/moderators/2", because).is(200);
        stage.json(ALICE, "POST", "/api/v1/rooms/1/users/3/kick", because).is(200);
        stage.get(ALICE, "/api/v1/rooms/1/mutes").is(200);
        stage.json(ALICE, "PUT", "/api/v1/rooms/1/mutes/3", "{\"reason\": \"rude\", \"seconds\": 60}").is(200);
        stage.json(ALICE, "DELETE", "/api/v1/rooms/1/mutes/3", because).is(200);
        stage.get(ALICE, "/api/v1/rooms/1/bans").is(200);
        stage.json(ALICE, "PUT", "/api/v1/rooms/1/bans/3", "{\"reason\": \"rude\", \"seconds\": null}").is(200);
        stage.json(ALICE, "DELETE", "/api/v1/rooms/1/bans/3", because).is(200);
        stage.get(ADMIN, "/api/v1/users?after=1&name=a%22l%20%C3%A9&page_size=5").is(200);
        assertEquals(new AdministrationBus.ListAccounts(new UserId(1), 1, "a\"l é", 5), stage.parts.lastAccounts);
        stage.json(ADMIN, "POST", "/api/v1/users/2/disable", because).is(200);
        stage.json(ADMIN, "POST", "/api/v1/users/2/enable", because).is(200);
        stage.json(ADMIN, "PUT", "/api/v1/users/2/admin", because).is(200);
        stage.json(ADMIN, "DELETE", "/api/v1/users/2/admin", because).is(200);
        stage.json(ADMIN, "DELETE", "/api/v1/users/2/factors/totp", because).is(200);
        stage.get(ADMIN, "/api/v1/audit?before=99&page_size=5").is(200);
        stage.get(ALICE, "/api/v1/audit").is(403);
        stage.get(ALICE, "/api/v1/users").is(403);
    }

    @Test
    void saysUpToWhereAnAnswerIsTrue() {
        for (String path : new String[] {
            "rooms/1", "rooms/1/users", "rooms/1/messages", "conversations/1/messages", "conversations/1/participants"
        }) {
            var answer = stage.get(ALICE, "/api/v1/" + path).is(200);
            assertEquals("17", answer.header("Gathering-Seq"), path);
            assertEquals("e1", answer.header("Gathering-Epoch"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rooms", "rooms/count", "rooms/health", "rooms/1", "rooms/1/users", "rooms/1/messages", "auth/me",
        "conversations", "conversations/1/messages", "conversations/1/participants"
    })
    void takesASlashAtTheEndForNothing(String path) {
        assertEquals(200, stage.get(ALICE, "/api/v1/" + path).status());
        assertEquals(200, stage.get(ALICE, "/api/v1/" + path + "/").status());
    }

    @Test
    void mountsNoRouteThatTheContractDoesNotName() throws Exception {
        Contract contract = Stage.await(Contract.load(stage.vertx()));
        Bus bus = new Bus(stage.vertx(), Duration.ofSeconds(1));
        BodyLimit bodies = new BodyLimit(Stage.BODY_LIMIT, Duration.ofSeconds(20));
        Routes routes = new Routes(stage.vertx(), bus, bodies, new ClientAddresses(ProxySettings.NONE));
        Router router = routes.of(contract, Assets.all());
        Set<String> named = contract.document().getJsonObject("paths").fieldNames().stream()
                .map(WholeContractTest::asRoute)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> mounted = router.getRoutes().stream()
                .filter(route -> route.getPath() != null)
                .map(WholeContractTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
        mounted.add("/docs");
        assertEquals(named, mounted);
        assertTrue(Assets.all().at("/docs/index.html") != null);
    }

    private static String path(Route route) {
        return route.getPath();
    }

    private static String asRoute(String path) {
        String withoutSlash = path.length() > 1 ? path.replaceFirst("/$", "") : path;
        return withoutSlash.replace("{name}.svg", "{file}").replaceAll("\\{(.*?)}", ":$1");
    }
}
