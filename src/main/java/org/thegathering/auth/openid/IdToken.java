package org.thegathering.auth.openid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an ID token says, once its signature holds: the checks of OpenID Connect Core 1.0 §3.1.3.7, each of which a
 * token of somebody else's, for somebody else or of another day would fail.
 */
final class IdToken {

    /** How far the provider's clock may be from ours. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final int LONGEST_SUBJECT = 255;

    private IdToken() {}

    static boolean isFor(JsonObject claims, OpenIdSettings settings, String nonce, Instant now) {
        try {
            return withoutSlash(settings.issuer()).equals(withoutSlash(claims.getString("iss", "")))
                    && isAddressedTo(settings.clientId(), claims)
                    && claims.getLong("exp") > now.minus(LEEWAY).getEpochSecond()
                    && claims.getLong("iat") < now.plus(LEEWAY).getEpochSecond()
                    && isSame(nonce, claims.getString("nonce"))
                    && isSubject(claims.getValue("sub"));
        } catch (ClassCastException | NullPointerException malformed) {
            return false;
        }
    }

    /** Of several it is addressed to, we must be the one it was asked for by. */
    private static boolean isAddressedTo(String client, JsonObject claims) {
        List<?> audience = claims.getValue("aud") instanceof JsonArray several
                ? several.getList()
                : List.of(claims.getValue("aud"));
        String party = claims.getString("azp");
        return audience.contains(client) && (party == null ? audience.size() == 1 : party.equals(client));
    }

    private static boolean isSame(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isSubject(Object claim) {
        return claim instanceof String subject && !subject.isEmpty() && subject.length() <= LONGEST_SUBJECT;
    }

    private static String withoutSlash(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }
}
