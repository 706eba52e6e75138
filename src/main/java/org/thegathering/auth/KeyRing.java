package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.auth.JWTOptions;
import io.vertx.ext.auth.PubSecKeyOptions;
import io.vertx.ext.auth.jwt.JWTAuth;
import io.vertx.ext.auth.jwt.JWTAuthOptions;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.KeyBus.FindKeys;
import org.thegathering.bus.KeyBus.Key;
import org.thegathering.bus.KeyBus.Keys;
import org.thegathering.bus.KeyBus.Succession;

/**
 * The signing keys as this node knows them: one signs, all of them are accepted. A new one is there some time before it
 * signs, and an old one stays as long as its tokens, so nobody is signed out when keys change.
 */
final class KeyRing {

    private static final long POLL_MILLIS = 1000;

    /** A new key is known everywhere before it signs: this is several polls. */
    private static final Duration LEAD = Duration.ofSeconds(5);

    /** A key is accepted a while longer than its last token: a slow node may have signed a little late. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final Bus bus;
    private final JWTOptions options;
    private final Succession succession;
    private final Runnable onForgotten;
    private Map<String, JWTAuth> keys = Map.of();
    private JWTAuth signing;

    /**
     * @param options what every token says, and must say
     * @param onForgotten run when a key is accepted no longer
     */
    KeyRing(Vertx vertx, Bus bus, JWTOptions options, Runnable onForgotten) {
        this.onForgotten = onForgotten;
        this.vertx = vertx;
        this.bus = bus;
        this.options = options;
        this.succession = new Succession(LEAD, LEAD.plusSeconds(options.getExpiresInSeconds()).plus(MARGIN));
    }

    Succession succession() {
        return succession;
    }

    /** Done when there is one; goes on looking for others. */
    Future<Void> start() {
        return refresh().onSuccess(known -> refreshLater());
    }

    private void refreshLater() {
        vertx.setTimer(POLL_MILLIS, now -> refresh().onComplete(asked -> refreshLater()));
    }

    private Future<Void> refresh() {
        return bus.ask(KeyBus.FIND, new FindKeys(succession)).map(found -> {
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
        boolean isOneGone = !read.keySet().containsAll(keys.keySet());
        keys = read;
        if (isOneGone) {
            onForgotten.run();
        }
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
