package org.thegathering.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thegathering.http.PartsOfStraw.ADMIN;
import static org.thegathering.http.PartsOfStraw.ALICE;
import static org.thegathering.http.PartsOfStraw.AWAY;
import static org.thegathering.http.PartsOfStraw.BROKEN;
import static org.thegathering.http.PartsOfStraw.ELSEWHERE;
import static org.thegathering.http.PartsOfStraw.FULL;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final String ROOMS = "/api/v1/rooms/";
    private static final byte[] NOTHING = {};

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void asksWhoIsThereFirst() {
        stage.get(null, ROOMS + "abc").refuses(401, "Authentication required");
        assertEquals("Bearer", stage.get(null, ROOMS).header("WWW-Authenticate"));
        stage.get("stolen", ROOMS + "abc").refuses(401, "This token is not valid");
        stage.json(null, "POST", ROOMS, "{").refuses(401, "Authentication required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Basic YWxpY2U6", "Bearer", "Bearer ", "Bearer    ", "Token alice", "Bearer\talice"})
    void takesNothingButABearerToken(String header) {
        var answer = stage.exchange(null, "GET", ROOMS, null, NOTHING, "Authorization", header);
        answer.refuses(401, "Authentication required");
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
    }

    @Test
    void takesTheSchemeInAnyCase() {
        stage.exchange(null, "GET", ROOMS, null, NOTHING, "Authorization", "bearer alice").is(200);
    }

    @Test
    void asksForAdminBeforeItLooksAtTheRequest() {
        stage.json(ALICE, "POST", ROOMS, "{").refuses(403, "Admin privileges required");
        stage.json(ALICE, "PUT", ROOMS + "abc", "").refuses(403, "Admin privileges required");
        stage.send(ALICE, "DELETE", ROOMS + "1", null, NOTHING).refuses(403, "Admin privileges required");
        stage.json(ADMIN, "POST", ROOMS, "{").is(422);
    }

    @Test
    void judgesTheRequestBeforeTheRules() {
        stage.json(ALICE, "POST", ROOMS + "99/messages", "{}").is(422);
        stage.json(ALICE, "POST", ROOMS + "99/messages", "{\"content\": \"a\"}").refuses(404, "Room not found");
    }

    @Test
    void refusesByTheRules() {
        stage.json(null, "POST", "/api/v1/auth/register", "{\"email\": \"alice@test.com\", \"username\": \"abc\", \"password\": \"12345678\"}")
                .refuses(400, "Email already registered");
        stage.json(null, "POST", "/api/v1/auth/register", "{\"email\": \"a@test.com\", \"username\": \"Taken\", \"password\": \"12345678\"}")
                .refuses(400, "Username already taken");
        stage.json(null, "POST", "/api/v1/auth/login", "{\"email\": \"alice@test.com\", \"password\": \"wrong\"}")
                .refuses(401, "Invalid email or password");
        stage.json(ALICE, "PATCH", "/api/v1/auth/me", "{\"username\": \"Taken\"}").refuses(400, "Username already taken");
        stage.json(ALICE, "PATCH", "/api/v1/auth/me", "{\"preferred_language\": \"tlh\"}").is(400);
        stage.json(ADMIN, "POST", ROOMS, "{\"name\": \"Lobby\"}").is(409);
        stage.json(ADMIN, "PUT", ROOMS + "99", "{\"name\": \"a\"}").is(404);
        stage.send(ADMIN, "DELETE", ROOMS + "99", null, NOTHING).is(404);
        stage.send(ALICE, "POST", ROOMS + FULL + "/join", null, NOTHING).refuses(409, "This room is full: 10 of 10");
        stage.send(ALICE, "POST", ROOMS + ELSEWHERE + "/leave", null, NOTHING).is(400);
        stage.json(ALICE, "POST", ROOMS + ELSEWHERE + "/messages", "{\"content\": \"a\"}").is(403);
        stage.get(ALICE, ROOMS + ELSEWHERE + "/messages").is(403);
        stage.json(ALICE, "POST", ROOMS + "1/messages", "{\"content\": \"again\"}").is(409);
        stage.json(ALICE, "POST", "/api/v1/conversations/1/messages", "{\"content\": \"archived\"}").is(403);
        stage.get(ALICE, "/api/v1/conversations/99/messages").refuses(404, "Conversation not found");
        stage.get(ALICE, "/api/v1/conversations/3/participants").is(403);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, 400", "asleep, 400", "Alice, 400", "twice, 400", "far, 400", "many, 400", "nowhere, 403", "%s, 201"
    })
    void refusesWhomOneCannotGather(String name, int status) {
        stage.json(ALICE, "POST", "/api/v1/conversations/", "{\"participant_usernames\": [\"" + name + "\"], \"conversation_type\": \"group\"}")
                .is(status);
    }

    @Test
    void asksToComeBackLaterWhenThePartsAreAway() {
        var answer = stage.get(ALICE, ROOMS + AWAY).is(503);
        assertEquals("2", answer.header("Retry-After"));
    }

    @Test
    void tellsNothingOfABug() {
        var answer = stage.get(ALICE, ROOMS + BROKEN).refuses(500, "Internal Server Error");
        assertFalse(new String(answer.body(), StandardCharsets.UTF_8).contains("secret"));
    }

    @Test
    void knowsNoOtherPaths() {
        for (String path : new String[] {
            "/nowhere", "/api", "/api/v1", "/api/v1/", "/api/v2/rooms", "/api/v1/rooms/1/2/3", "/docs/none",
            "/avatars/", "/%00", "/..%2f..%2fetc"
        }) {
            for (String method : new String[] {"GET", "POST", "DELETE", "OPTIONS"}) {
                stage.exchange(ALICE, method, path, null, NOTHING).refuses(404, "Not Found");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/rooms/, 'GET, OPTIONS, POST'", "POST, /api/v1/rooms/1, 'DELETE, GET, OPTIONS, PUT'",
        "GET, /api/v1/rooms/1/join/, 'OPTIONS, POST'", "PUT, /api/v1/auth/me, 'GET, OPTIONS, PATCH'",
        "POST, /health, 'GET, HEAD, OPTIONS'", "POST, /, 'GET, HEAD, OPTIONS'", "POST, /avatars/alice.svg, 'GET, HEAD, OPTIONS'",
        "DELETE, /openapi.json, 'GET, HEAD, OPTIONS'", "POST, /docs, 'GET, HEAD, OPTIONS'", "POST, /docs/live.html, 'GET, HEAD, OPTIONS'"
    })
    void namesTheMethodsOfAPath(String method, String path, String allow) {
        var answer = stage.exchange(null, method, path, null, NOTHING).refuses(405, "Method Not Allowed");
        assertEquals(allow, answer.header("Allow"));
        var options = stage.exchange(null, "OPTIONS", path, null, NOTHING).is(204);
        assertEquals(allow, options.header("Allow"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "x",
        "json"
    })
    void takesNothingButJson(String type) {
        var answer = stage.send(ALICE, "POST", ROOMS + "1/messages", type, "{\"content\": \"a\"}".getBytes(StandardCharsets.UTF_8));
        answer.is(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "application/json", "APPLICATION/JSON; charset=utf-8", "application/json;charset=UTF-8",
        "application/merge-patch+json"
    })
    void takesJsonHoweverItIsWritten(String type) {
        stage.send(ALICE, "POST", ROOMS + "1/messages", type, "{\"content\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                .is(200);
    }

    @Test
    void takesABodyWithoutAMediaTypeAsJson() {
        stage.send(ALICE, "POST", ROOMS + "1/messages", null, "{\"content\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                .is(200);
    }

    @Test
    void minds401BeforeTheMediaType() {
        stage.send(null, "POST", ROOMS + "1/messages", "text/plain", "x".getBytes(StandardCharsets.UTF_8)).is(401);
    }
}
