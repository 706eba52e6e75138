package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.thegathering.bus.Bus;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/**
 * Signs and reads access tokens: JSON Web Tokens (RFC 7519) that name the user by their id, so that a new name gives
 * nobody a claim to an old one's sessions, and the session. Algorithm, key, type, issuer, audience and times are all
 * checked (RFC 8725 §3).
 */
final class AccessTokens {

    private static final String ALGORITHM = "HS256";

    /** Whatever the header of a token says, no other is tried. */
    private static final Set<String> ALLOWED = Set.of(ALGORITHM);

    private static final String ISSUER = "the-gathering";
    private static final String TYPE = "access";

    private static final String SESSION = "sid";

    /** A signature costs more to check than the rest of a short request; this many good tokens are remembered. */
    private static final int REMEMBERED = 20_000;

    private static final Reading UNREADABLE = new Reading.Bad("Invalid token");
    private static final Reading EXPIRED = new Reading.Bad("The token has expired");

    private final KeyRing keys;
    private final Duration lifetime;
    private final JWTOptions options;
    private final Map<String, Reading.Good> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading.Good> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What a token says. */
    sealed interface Reading {
        record Good(UserId userId, SessionId sessionId, Instant expiresAt) implements Reading {}

        record Bad(String reason) implements Reading {}
    }

    AccessTokens(Vertx vertx, Bus bus, Duration lifetime) {
        this.lifetime = lifetime;
        this.options = new JWTOptions()
                .setAlgorithm(ALGORITHM)
                .setIssuer(ISSUER)
                .addAudience(ISSUER)
                .setExpiresInSeconds((int) lifetime.toSeconds());
        this.keys = new KeyRing(vertx, bus, options, remembered::clear);
    }

    KeyRing keys() {
        return keys;
    }

    String issue(UserId user, SessionId session) {
        JsonObject claims = new JsonObject()
                .put("sub", user.toString())
                .put(SESSION, session.toString())
                .put("typ", TYPE);
        return keys.signing().generateToken(claims, options);
    }

    Reading read(String token) {
        Reading.Good known = remembered.get(token);
        if (known == null) {
            Reading checked = check(token);
            if (!(checked instanceof Reading.Good good)) {
                return checked;
            }
            remembered.put(token, good);
            known = good;
        }
        return Instant.now().isBefore(known.expiresAt()) ? known : EXPIRED;
    }

    private Reading check(String token) {
        try {
            JsonObject header = header(token);
            JWTAuth key = keys.find(header.getString("kid"));
            if (key == null || !ALLOWED.contains(header.getString("alg"))) {
                return UNREADABLE;
            }
            Future<User> checked = key.authenticate(new TokenCredentials(token));
            if (checked.succeeded()) {
                return reading(checked.result().attributes().getJsonObject("accessToken"));
            }
            return String.valueOf(checked.cause().getMessage()).contains("expired") ? EXPIRED : UNREADABLE;
        } catch (RuntimeException unreadable) {
            return UNREADABLE;
        }
    }

    private static JsonObject header(String token) {
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')))));
    }

    /** One from before the lifetime was shortened ends when the shorter one says. */
    private Reading reading(JsonObject claims) {
        if (!TYPE.equals(claims.getString("typ"))) {
            return UNREADABLE;
        }
        long end = Math.min(claims.getLong("exp"), claims.getLong("iat") + lifetime.toSeconds());
        return new Reading.Good(
                new UserId(Long.parseLong(claims.getString("sub"))),
                new SessionId(Long.parseLong(claims.getString(SESSION))),
                Instant.ofEpochSecond(end));
    }
}
