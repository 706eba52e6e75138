package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.KeyBus.FindKeys;
import org.thegathering.bus.KeyBus.Key;
import org.thegathering.bus.KeyBus.Keys;

/** The signing keys as this node knows them: the newest signs, all of them are accepted. */
final class KeyRing {

    private final Vertx vertx;
    private final Bus bus;
    private final JWTOptions options;
    private Map<String, JWTAuth> keys = Map.of();
    private JWTAuth signing;

    /** @param options what every token says, and must say */
    KeyRing(Vertx vertx, Bus bus, JWTOptions options) {
        this.vertx = vertx;
        this.bus = bus;
        this.options = options;
    }

    /** Reads them anew. */
    Future<Void> refresh() {
        return bus.ask(KeyBus.FIND, new FindKeys()).map(found -> {
            take(found);
            return null;
        });
    }

    private void take(Keys found) {
        Map<String, JWTAuth> read = new LinkedHashMap<>();
        for (Key key : found.keys()) {
            String id = key.id().toString();
            JWTAuth known = keys.get(id);
            read.put(id, known == null ? jwt(id, key) : known);
        }
        keys = read;
        signing = read.values().iterator().next();
    }

    /** One key each, so that the token's own word about its key decides nothing but which one is tried. */
    private JWTAuth jwt(String id, Key key) {
        return JWTAuth.create(
                vertx,
                new JWTAuthOptions()
                        .setJWTOptions(options)
                        .addPubSecKey(new PubSecKeyOptions()
                                .setAlgorithm(options.getAlgorithm())
                                .setId(id)
                                .setBuffer(Base64.getEncoder().encodeToString(key.secret()))));
    }

    JWTAuth signing() {
        return signing;
    }

    /** @return null if there is none of that id */
    JWTAuth find(String id) {
        return keys.get(id);
    }
}
