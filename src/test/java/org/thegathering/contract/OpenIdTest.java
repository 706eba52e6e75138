package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Cast;
import org.thegathering.testing.RsaSigner;
import org.thegathering.testing.TestClient;
import org.thegathering.testing.TestNode;
import org.thegathering.testing.TestProvider;

/** Coming in with an organisation's account: whom its provider vouches for, and what nobody believes it. */
class OpenIdTest extends Cast {

    private static final String REFUSED = "Signing in with your organisation did not work; begin again";

    private static TestProvider provider;
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

    @Test
    void isOffUntilConfigured() {
        assertNull(nobody.get("/auth/providers").is(200).json().getJsonObject("openid"));
        nobody.post("/auth/login/openid/begin").refuses(404, "This way in is not offered here");
        nobody.post("/auth/login/openid", new JsonObject().put("code", "c").put("state", "s").put("binding", "b"))
                .refuses(404, "This way in is not offered here");
    }

    @Test
    void isToldToThePage() {
        assertEquals("Acme", usual().get("/auth/providers").is(200).json().getJsonObject("openid").getString("name"));
    }

    @Test
    void makesAnAccountForWhoeverTheOrganisationVouchesFor() {
        var name = comes("grace");

        var me = me(usual());

        assertEquals(name, me.getString("username"));
        assertEquals(name + "@acme.test", me.getString("email"));
        assertEquals(false, me.getBoolean("is_admin"));
    }

    @Test
    void knowsThemAgainByIssuerAndSubjectAlone() {
        comes("heidi");
        var first = me(usual());
        provider.person.put("email", "married-" + provider.person.getString("email")).put("preferred_username", "somebodyelse");

        var second = me(usual());

        assertEquals(first, second.copy().put("current_room_id", first.getValue("current_room_id")));
    }

    @Test
    void anotherSubjectIsSomebodyElse() {
        var name = comes("ivan");
        var first = me(usual());
        provider.person.put("sub", UUID.randomUUID().toString()).put("email", "other-" + name + "@acme.test");

        var second = me(usual());

        assertNotEquals(first.getLong("id"), second.getLong("id"));
        assertEquals(name + "2", second.getString("username"));
    }

    @Test
    void asksForTheAddressWhereTheTokenHasNone() {
        var name = comes("judy");
        provider.lie = claims -> {
            claims.remove("email");
            claims.remove("email_verified");
            return claims;
        };

        assertEquals(name + "@acme.test", me(usual()).getString("email"));
    }

    @Test
    void nobodyGetsAnAccountByAnAddressTheyMayNotHave() {
        comes("mallory");
        provider.person.put("email_verified", false);
        signIn(usual()).refuses(403, "Your organisation vouches for no e-mail address that may come in here");

        provider.person.remove("email_verified");
        signIn(usual()).is(403);
        signIn(node("GATHERING_OIDC_TRUSTS_EMAIL", "true")).is(200);
    }

    @Test
    void anAddressThatIsHereAlreadyOpensNothing() {
        comes("alice");
        provider.person.put("email", "Alice@test.com");

        signIn(usual()).refuses(409, "An account with your e-mail address is here already; sign in with its password");
    }

    @Test
    void linksByAVerifiedAddressWhereThatIsWanted() {
        var linking = node("GATHERING_OIDC_LINKS_BY_EMAIL", "true");
        comes("bob");
        provider.person.put("email", "BOB@test.com").put("email_verified", false);
        signIn(linking).is(403);

        provider.person.put("email_verified", true);

        assertEquals(bob.id(), me(linking).getLong("id"));
        assertEquals(bob.id(), me(usual()).getLong("id"));
    }

    @Test
    void makesNoAccountWhereNoneIsWanted() {
        comes("nina");

        signIn(node("GATHERING_OIDC_MAKES_ACCOUNTS", "false")).refuses(403, "There is no account here for you");
    }

    @Test
    void letsInOnlyTheDomainsThatAreNamed() {
        var picky = node("GATHERING_OIDC_EMAIL_DOMAINS", "acme.test, acme.example");
        comes("olga");
        signIn(picky).is(200);

        comes("peggy");
        provider.person.put("email", "peggy@elsewhere.test");
        signIn(picky).is(403);
        provider.person.put("email", "peggy@acme.test.elsewhere.test");
        signIn(picky).is(403);
    }

    @Test
    void aDisabledAccountStaysShut() throws SQLException {
        comes("quinn");
        var me = me(usual());
        try (var connection = nodes.database().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("update users set is_active = false where id = " + me.getLong("id"));
        }

        signIn(usual()).refuses(401, REFUSED);
    }

    @Test
    void theirPasswordIsKnownToNobody() {
        comes("ruth");
        var me = me(usual());

        for (var guess : new String[] {"", " ", "null", me.getString("email")}) {
            usual().post("/auth/login", new JsonObject().put("email", me.getString("email")).put("password", guess)).is(401);
        }
    }

    @Test
    void theSessionSaysHowItBegan() {
        comes("sybil");
        var access = signIn(usual()).is(200).json().getString("access_token");

        assertEquals("organisation", usual().with(access).get("/auth/sessions").is(200).list().getFirst().getString("proof"));
    }

    @Test
    void aStateIsGoodOnce() {
        comes("trent");
        var begun = begin(usual());
        var back = goThere(begun.getString("url"));
        finish(usual(), back, begun).is(200);
        int asked = provider.codesAskedFor;

        finish(usual(), back, begun).refuses(401, REFUSED);
        assertEquals(asked, provider.codesAskedFor, "the provider was asked again");
    }

    @Test
    void nobodyFinishesWhatAnotherBrowserBegan() {
        comes("victor");
        var theirs = begin(usual());
        var back = goThere(theirs.getString("url"));

        finish(usual(), back, begin(usual())).refuses(401, REFUSED);
    }

    @Test
    void aStateNobodyBeganIsRefused() {
        comes("walter");
        var begun = begin(usual());
        var back = goThere(begun.getString("url"));
        back.put("state", "x".repeat(43));

        finish(usual(), back, begun).refuses(401, REFUSED);
    }

    @Test
    void aCodeOfAnotherSignInIsRefused() {
        comes("wendy");
        var first = begin(usual());
        var firstBack = goThere(first.getString("url"));
        var second = begin(usual());
        var secondBack = goThere(second.getString("url"));

        // The provider notices: the code verifier is another one.
        finish(usual(), new HashMap<>(Map.of("code", firstBack.get("code"), "state", secondBack.get("state"))), second)
                .refuses(401, REFUSED);
    }

    @Test
    void finishesOnAnotherNode() {
        comes("yvonne");
        var begun = begin(usual());

        finish(node("GATHERING_HTTP_INSTANCES", "1"), goThere(begun.getString("url")), begun).is(200);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another nonce", claims -> claims.put("nonce", "n".repeat(43))),
                lie("no nonce", claims -> without(claims, "nonce")),
                lie("for somebody else", claims -> claims.put("aud", "another-client")),
                lie("for nobody", claims -> without(claims, "aud")),
                lie("for us and somebody else, asked for by neither",
                        claims -> claims.put("aud", new JsonArray().add(TestProvider.CLIENT).add("another-client"))),
                lie("asked for by somebody else", claims -> claims.put("aud", new JsonArray().add(TestProvider.CLIENT).add("another"))
                        .put("azp", "another")),
                lie("of another issuer", claims -> claims.put("iss", "https://elsewhere.test")),
                lie("of no issuer", claims -> without(claims, "iss")),
                lie("of yesterday", claims -> claims.put("exp", Instant.now().minusSeconds(120).getEpochSecond())),
                lie("for ever", claims -> without(claims, "exp")),
                lie("of tomorrow", claims -> claims.put("iat", Instant.now().plusSeconds(600).getEpochSecond())),
                lie("about nobody", claims -> without(claims, "sub")),
                lie("about a number", claims -> claims.put("sub", 7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aTokenIsRefusedThatIs(String what, UnaryOperator<JsonObject> lie) {
        comes("eve");
        provider.lie = lie;

        signIn(usual()).refuses(401, REFUSED);
    }

    @Test
    void aTokenForUsAndOthersIsTakenIfWeAskedForIt() {
        comes("zoe");
        provider.lie = claims -> claims.put("aud", new JsonArray().add(TestProvider.CLIENT).add("another")).put("azp", TestProvider.CLIENT);

        signIn(usual()).is(200);
    }

    @Test
    void aTokenIsRefusedThatThePublishedKeyDidNotSign() {
        comes("craig");
        var key = new RsaSigner();
        for (var forgery : new TestProvider.Signer[] {key.forged(), key.unsigned(true), key.unsigned(false), key.confused()}) {
            provider.signer = forgery;

            signIn(usual()).refuses(401, REFUSED);
        }
        provider.signer = key;
        signIn(usual()).is(200);
    }

    @Test
    void takesTheProvidersNewKeyAtOnce() {
        comes("faythe");
        signIn(usual()).is(200);
        provider.signer = new RsaSigner();

        signIn(usual()).is(200);
    }


    private static Arguments lie(String what, UnaryOperator<JsonObject> lie) {
        return Arguments.of(what, lie);
    }

    private static JsonObject without(JsonObject claims, String name) {
        claims.remove(name);
        return claims;
    }

    /** Somebody new sits at the provider's page. @return what they are called */
    private static String comes(String name) {
        var unique = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        provider.person = new JsonObject()
                .put("sub", UUID.randomUUID().toString())
                .put("preferred_username", unique)
                .put("email", unique + "@acme.test")
                .put("email_verified", true);
        return unique;
    }

    private JsonObject me(TestClient node) {
        var access = signIn(node).is(200).json().getString("access_token");
        return node.with(access).get("/auth/me").is(200).json();
    }

    private Answer signIn(TestClient node) {
        var begun = begin(node);
        return finish(node, goThere(begun.getString("url")), begun);
    }

    private static JsonObject begin(TestClient node) {
        return node.post("/auth/login/openid/begin").is(200).json();
    }

    private static Answer finish(TestClient node, Map<String, String> back, JsonObject begun) {
        return node.post("/auth/login/openid", new JsonObject()
                .put("code", back.get("code"))
                .put("state", back.get("state"))
                .put("binding", begun.getString("binding")));
    }

    /** As a browser does. @return with what it comes back */
    private static Map<String, String> goThere(String url) {
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

    private TestClient usual() {
        return node("GATHERING_OIDC_NAME", "Acme");
    }

    /** A node on the same database, with the provider and one more setting. */
    private TestClient node(String setting, String value) {
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
