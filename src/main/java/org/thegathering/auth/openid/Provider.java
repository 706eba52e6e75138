package org.thegathering.auth.openid;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.oauth2.OAuth2Auth;
import io.vertx.ext.auth.oauth2.OAuth2AuthorizationURL;
import io.vertx.ext.auth.oauth2.OAuth2FlowType;
import io.vertx.ext.auth.oauth2.OAuth2Options;
import io.vertx.ext.auth.oauth2.Oauth2Credentials;
import io.vertx.ext.auth.oauth2.providers.OpenIDConnectAuth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.Unavailable;

/**
 * The organisation's provider, found by its discovery document when it is first needed: one that is away at the start
 * keeps nobody else out. Every method waits, and throws {@link Unavailable} if the provider can't be reached.
 */
final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private static final int PATIENCE_SECONDS = 10;
    private static final String CODE_CHALLENGE_METHOD = "S256";

    private final Vertx vertx;
    private final OpenIdSettings settings;
    private OAuth2Auth discovered;

    Provider(Vertx vertx, OpenIdSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
    }

    /** Where somebody is sent to say who they are. */
    String authorizeUrl(String state, String nonce, String codeVerifier) {
        return provider().authorizeURL(new OAuth2AuthorizationURL()
                .setScopes(List.of("openid", "profile", "email"))
                .setRedirectUri(settings.redirectUri())
                .setState(state)
                .setCodeChallenge(Secrets.base64url(Secrets.hash(codeVerifier)))
                .setCodeChallengeMethod(CODE_CHALLENGE_METHOD)
                .putAdditionalParameter("nonce", nonce));
    }

    /**
     * Redeems a code, with the provider's present keys at hand: they change without notice, and a code is redeemed
     * once.
     *
     * @return what the ID token says, its signature checked; null if the code or the token is refused
     */
    JsonObject redeem(String code, String codeVerifier) {
        OAuth2Auth provider = provider();
        reach(provider.jWKSet());
        try {
            User user = wait(provider.authenticate(new Oauth2Credentials()
                    .setFlow(OAuth2FlowType.AUTH_CODE)
                    .setCode(code)
                    .setRedirectUri(settings.redirectUri())
                    .setCodeVerifier(codeVerifier)));
            JsonObject claims = user.attributes().getJsonObject("idToken");
            return claims == null || claims.containsKey("email") ? claims : withUserInfo(provider, user, claims);
        } catch (TimeoutException | RuntimeException refused) {
            LOG.warn("the organisation's provider refused a code reason={}", refused.getMessage());
            return null;
        }
    }

    /** Many providers tell the address only when asked. What the token says weighs more. */
    private JsonObject withUserInfo(OAuth2Auth provider, User user, JsonObject claims) throws TimeoutException {
        JsonObject info = wait(provider.userInfo(user));
        return claims.getString("sub", "").equals(info.getString("sub")) ? info.copy().mergeIn(claims) : claims;
    }

    private OAuth2Auth provider() {
        if (discovered == null) {
            discovered = reach(OpenIDConnectAuth.discover(vertx, options()));
        }
        return discovered;
    }

    private OAuth2Options options() {
        return new OAuth2Options()
                .setSite(settings.issuer())
                .setClientId(settings.clientId())
                .setClientSecret(settings.clientSecret().isEmpty() ? null : settings.clientSecret())
                .setHttpClientOptions(new HttpClientOptions()
                        .setConnectTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS))
                        .setIdleTimeout(PATIENCE_SECONDS));
    }

    private static <T> T reach(Future<T> asked) {
        try {
            return wait(asked);
        } catch (TimeoutException | RuntimeException away) {
            LOG.warn("the organisation's provider can't be used reason={}", away.getMessage());
            throw new Unavailable("The organisation's sign-in can't be reached");
        }
    }

    private static <T> T wait(Future<T> asked) throws TimeoutException {
        return asked.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).await();
    }
}
