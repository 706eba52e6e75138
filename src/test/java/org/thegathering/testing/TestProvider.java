package org.thegathering.testing;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An organisation's OpenID Connect provider: discovery, keys, the authorization code flow with PKCE and with a client
 * that shows its secret, each thing checked as the standards ask. Tests say who sits at its page, and may make it lie.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "the-gathering";
    public static final String SECRET = "a secret, kept";
    public static final String REDIRECT = "http://localhost/";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, MultiMap> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final String redirect;

    /** Who is signed in here, as its claims. */
    public volatile JsonObject person;

    /** What the provider makes of the claims before it signs them. */
    public volatile UnaryOperator<JsonObject> lie;

    /** How a token is made of the claims. */
    public volatile Signer signer;

    public volatile int codesAskedFor;

    /** Makes a JSON Web Token. */
    public interface Signer {
        String sign(JsonObject claims);

        /** For the key set; null if there is no public half. */
        default JsonObject publicKey() {
            return null;
        }
    }

    public TestProvider() {
        this(REDIRECT);
    }

    /** @param redirect where it sends people back to */
    public TestProvider(String redirect) {
        this.redirect = redirect;
        reset();
        server = TestNode.await(vertx.createHttpServer().requestHandler(this::handle).listen(0, "127.0.0.1"));
    }

    /** Nobody at the keyboard, no lies, another key. */
    public void reset() {
        person = new JsonObject().put("sub", UUID.randomUUID().toString());
        lie = claims -> claims;
        signer = new RsaSigner();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        switch (request.path()) {
            case "/.well-known/openid-configuration" -> json(request, 200, discovery());
            case "/keys" -> json(request, 200, new JsonObject().put("keys", keys()));
            case "/authorize" -> authorize(request);
            case "/token" -> request.body().onSuccess(body -> token(request, form(body.toString())));
            case "/userinfo" -> json(request, 200, person);
            default -> json(request, 404, new JsonObject().put("error", "not_found"));
        }
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/authorize")
                .put("token_endpoint", issuer() + "/token")
                .put("userinfo_endpoint", issuer() + "/userinfo")
                .put("jwks_uri", issuer() + "/keys")
                .put("response_types_supported", new JsonArray().add("code"))
                .put("grant_types_supported", new JsonArray().add("authorization_code"))
                .put("code_challenge_methods_supported", new JsonArray().add("S256"));
    }

    private JsonArray keys() {
        var key = signer.publicKey();
        return key == null ? new JsonArray().add(new RsaSigner().publicKey()) : new JsonArray().add(key);
    }

    /** The page, with somebody signed in who agrees at once. */
    private void authorize(HttpServerRequest request) {
        var asked = request.params();
        boolean isSound = CLIENT.equals(asked.get("client_id"))
                && redirect.equals(asked.get("redirect_uri"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && Stream.of("state", "nonce", "code_challenge").allMatch(name -> asked.get(name) != null && asked.get(name).length() >= 43)
                && asked.get("scope").contains("openid");
        if (!isSound) {
            json(request, 400, new JsonObject().put("error", "invalid_request"));
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        request.response().setStatusCode(302)
                .putHeader("Location", redirect + "?code=" + code + "&state=" + asked.get("state")).end();
    }

    private void token(HttpServerRequest request, Map<String, String> form) {
        codesAskedFor++;
        var asked = codes.remove(form.getOrDefault("code", ""));
        var client = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!client.equals(request.getHeader("Authorization"))) {
            json(request, 401, new JsonObject().put("error", "invalid_client"));
        } else if (asked == null
                || !redirect.equals(form.get("redirect_uri"))
                || !RsaSigner.sha256(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            json(request, 400, new JsonObject().put("error", "invalid_grant"));
        } else {
            json(request, 200, new JsonObject()
                    .put("access_token", UUID.randomUUID().toString())
                    .put("token_type", "Bearer")
                    .put("expires_in", 300)
                    .put("id_token", signer.sign(lie.apply(claims(asked.get("nonce"))))));
        }
    }

    private JsonObject claims(String nonce) {
        long now = Instant.now().getEpochSecond();
        return person.copy()
                .put("iss", issuer())
                .put("aud", CLIENT)
                .put("nonce", nonce)
                .put("iat", now)
                .put("exp", now + 300);
    }

    private static void json(HttpServerRequest request, int status, JsonObject body) {
        request.response().setStatusCode(status).putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
        }
        return form;
    }

    @Override
    public void close() {
        TestNode.await(vertx.close());
    }
}
