package org.thegathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.thegathering.persistence.DatabaseUri;
import org.thegathering.testing.TestDatabase;
import org.thegathering.testing.TestNode;

@Timeout(60)
class AdministratorTest {

    private static TestDatabase databases;

    @RegisterExtension
    static final BeforeAllCallback SHARED = context -> databases = TestDatabase.of(context);

    private DatabaseUri database;

    @BeforeEach
    void emptyDatabase() {
        database = databases.fresh();
    }

    @Test
    void comesInAndMakesTheFirstRoom() throws Exception {
        try (var node = start("Vera@example.org", "Vera", "open sesame")) {
            var token = logIn(node, "vera@example.org", "open sesame").getString("access_token");

            assertEquals(201, post(node, "/rooms/", token, new JsonObject().put("name", "Hall")).statusCode());
        }
    }

    @Test
    void isMadeOnceWhenNodesStartTogether() throws Exception {
        var starts = List.of(
                CompletableFuture.supplyAsync(() -> start("vera@example.org", "Vera", "open sesame")),
                CompletableFuture.supplyAsync(() -> start("vera@example.org", "Vera", "open sesame")));

        for (var start : starts) {
            try (var node = start.join()) {
                assertTrue(logIn(node, "vera@example.org", "open sesame").containsKey("access_token"));
            }
        }
    }

    @Test
    void keepsThePasswordThatTheAccountHas() throws Exception {
        start("vera@example.org", "Vera", "open sesame").close();

        try (var node = start("VERA@example.org", "Somebody", "close sesame")) {
            assertTrue(logIn(node, "vera@example.org", "open sesame").containsKey("access_token"));
            assertEquals("Invalid email or password", logIn(node, "vera@example.org", "close sesame").getString("detail"));
        }
    }

    @Test
    void isNotMadeUnderANameThatSomebodyHas() {
        start("vera@example.org", "Vera", "open sesame").close();

        assertEquals("admin.username is VERA, which somebody else has; allowed: a name that is free",
                refusal("other@example.org", "VERA", "open sesame"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vera             | Vera | open sesame | admin.email can't be taken: This is not an e-mail address
            vera@example.org | V    | open sesame | admin.username can't be taken: This should have at least 3 characters
            vera@example.org | Vera | sesame      | admin.password can't be taken: This should have at least 8 characters
            """)
    void keepsToTheRulesOfRegistration(String email, String username, String password, String refusal) {
        assertEquals(refusal, refusal(email, username, password));
    }

    @Test
    void isMissedInTheLogWhereThereIsNone() {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Administrator.class);
        log.start();
        logger.addAppender(log);
        try {
            start("", "", "").close();
        } finally {
            logger.detachAppender(log);
        }

        assertEquals(List.of(Level.WARN), log.list.stream().map(ILoggingEvent::getLevel).toList());
        assertTrue(log.list.getFirst().getMessage().startsWith("nobody is an administrator"));
    }

    @Test
    void isNamedInFullOrNotAtAll() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> AdminSettings.of("vera@example.org", "Vera", ""));

        assertEquals("admin.password is empty; allowed: all three of admin.email, admin.username, admin.password, or none",
                refusal.getMessage());
    }

    @Test
    void hasAPasswordThatNoLogSees() {
        assertFalse(AdminSettings.of("vera@example.org", "Vera", "open sesame").toString().contains("sesame"));
    }

    private TestNode start(String email, String username, String password) {
        return TestNode.start(database, Map.of(
                "GATHERING_PROFILE", "production",
                "GATHERING_ADMIN_EMAIL", email,
                "GATHERING_ADMIN_USERNAME", username,
                "GATHERING_ADMIN_PASSWORD", password));
    }

    private String refusal(String email, String username, String password) {
        var failure = assertThrows(IllegalStateException.class, () -> start(email, username, password).close());
        var refused = StartFailure.of(failure.getCause().getCause());
        assertEquals(2, refused.exitCode());
        return refused.message();
    }

    private static JsonObject logIn(TestNode node, String email, String password) throws Exception {
        return new JsonObject(post(node, "/auth/login", "", new JsonObject().put("email", email).put("password", password)).body());
    }

    private static HttpResponse<String> post(TestNode node, String path, String token, JsonObject body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/api/v1" + path))
                    .header("Authorization", "Bearer " + token)
                    .POST(BodyPublishers.ofString(body.encode()))
                    .build(), BodyHandlers.ofString());
        }
    }
}
