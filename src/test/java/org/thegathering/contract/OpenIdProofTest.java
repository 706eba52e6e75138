package org.thegathering.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thegathering.testing.RsaSigner;
import org.thegathering.testing.TestProvider;

/** What nobody believes who comes from an organisation's provider: another's sign-in, and a token with a fault. */
class OpenIdProofTest extends AtTheProvider {

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
}
