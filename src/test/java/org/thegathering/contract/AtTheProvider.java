package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.TestClient;
import org.thegathering.testing.TestNode;
import org.thegathering.testing.TestProvider;

/** People at a provider of an organisation's accounts, on their way to nodes that take its word. */
abstract class AtTheProvider extends Cast {

    static final String REFUSED = "Signing in with your organisation did not work; begin again";

    static TestProvider provider;
    private static final Map<Map<String, String>, TestNode> STARTED = new HashMap<>();

    @BeforeAll
    static void openTheProvider() {
        provider = new TestProvider();
    }

    @AfterEach
    void forget() {
        provider.reset();
    }

    @AfterAll
    static void close() {
        STARTED.values().forEach(TestNode::close);
        STARTED.clear();
        provider.close();
    }

    /** Somebody new sits at the provider's page. @return what they are called */
    static String comes(String name) {
        var unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        provider.person = new JsonObject()
                .put("sub", UUID.randomUUID().toString())
                .put("preferred_username", unique)
                .put("email", unique + "@acme.test")
                .put("email_verified", true);
        return unique;
    }

    JsonObject me(TestClient node) {
        var access = signIn(node).is(200).json().getString("access_token");
        return node.with(access).get("/auth/me").is(200).json();
    }

    Answer signIn(TestClient node) {
        var begun = begin(node);
        return finish(node, goThere(begun.getString("url")), begun);
    }

    static JsonObject begin(TestClient node) {
        return node.post("/auth/login/openid/begin").is(200).json();
    }

    static Answer finish(TestClient node, Map<String, String> back, JsonObject begun) {
        return node.post("/auth/login/openid", new JsonObject()
                .put("code", back.get("code"))
                .put("state", back.get("state"))
                .put("binding", begun.getString("binding")));
    }

    /** As a browser does. @return with what it comes back */
    static Map<String, String> goThere(String url) {
        try (var browser = HttpClient.newHttpClient()) {
            var sent = browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
            assertEquals(302, sent.statusCode(), sent::body);
            var location = sent.headers().firstValue("Location").orElseThrow();
            assertTrue(location.startsWith(TestProvider.REDIRECT));
            var parts = new HashMap<String, String>();
            for (var pair : URI.create(location).getQuery().split("&")) {
                parts.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return parts;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    TestClient usual() {
        return node("GATHERING_OIDC_NAME", "Acme");
    }

    /** A node on the same database, with the provider and one more setting. */
    TestClient node(String setting, String value) {
        return nobody.at(STARTED.computeIfAbsent(Map.of(setting, value), more -> {
            var settings = new HashMap<>(Map.of(
                    "GATHERING_OIDC_ISSUER", provider.issuer(),
                    "GATHERING_OIDC_CLIENT_ID", TestProvider.CLIENT,
                    "GATHERING_OIDC_CLIENT_SECRET", TestProvider.SECRET,
                    "GATHERING_OIDC_REDIRECT_URI", TestProvider.REDIRECT));
            settings.putAll(more);
            return TestNode.start(nodes.database(), settings);
        }));
    }
}
