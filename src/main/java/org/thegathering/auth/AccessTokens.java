package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.User;
import io.vertx.ext.auth.authentication.TokenCredentials;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.thegathering.bus.SessionBus.SigningKey;
import org.thegathering.bus.SessionBus.SigningKeys;
import org.thegathering.model.UserId;

/**
 * Signs and reads access tokens: JSON Web Tokens (RFC 7519) with HMAC-SHA-256, whose subject is the user's id, so that
 * a new name gives nobody a claim to an old one's sessions. The key's id stands in the header; other algorithms, {@code
 * none} among them, are refused.
 */
final class AccessTokens {

    private static final String ALGORITHM = "HS256";
    private static final String ISSUER = "the-gathering";

    /** A signature costs more to check than the rest of a short request; this many good tokens are remembered. */
    private static final int REMEMBERED = 20_000;

    private static final String UNREADABLE = "Invalid token";

    private final JWTAuth jwt;
    private final JWTOptions options;
    private final Duration lifetime;
    private final Map<String, Reading.Good> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading.Good> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** What a token says. */
    sealed interface Reading {
        record Good(UserId userId, Instant expiresAt) implements Reading {}

        record Bad(String reason) implements Reading {}
    }

    AccessTokens(Vertx vertx, SigningKeys keys, Duration lifetime) {
        this.lifetime = lifetime;
        this.options = new JWTOptions()
                .setAlgorithm(ALGORITHM)
                .setIssuer(ISSUER)
                .addAudience(ISSUER)
                .setExpiresInSeconds((int) lifetime.toSeconds());
        JWTAuthOptions auth = new JWTAuthOptions().setJWTOptions(options);
        for (SigningKey key : keys.keys()) {
            auth.addPubSecKey(new PubSecKeyOptions()
                    .setAlgorithm(ALGORITHM)
                    .setId(key.id().toString())
                    .setBuffer(Base64.getEncoder().encodeToString(key.secret())));
        }
        this.jwt = JWTAuth.create(vertx, auth);
    }

    String issue(UserId user) {
        JsonObject claims =
                new JsonObject().put("sub", user.toString()).put("jti", UUID.randomUUID().toString());
        return jwt.generateToken(claims, options);
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
        return Instant.now().isBefore(known.expiresAt()) ? known : new Reading.Bad("The token has expired");
    }

    private Reading check(String token) {
        try {
            Future<User> checked = jwt.authenticate(new TokenCredentials(token));
            if (checked.succeeded()) {
                JsonObject claims = checked.result().attributes();
                return new Reading.Good(
                        new UserId(Long.parseLong(claims.getString("sub"))),
                        Instant.ofEpochSecond(claims.getLong("exp")));
            }
            String problem = String.valueOf(checked.cause().getMessage());
            return new Reading.Bad(problem.contains("expired") ? "The token has expired" : UNREADABLE);
        } catch (RuntimeException unreadable) {
            return new Reading.Bad(UNREADABLE);
        }
    }
}
