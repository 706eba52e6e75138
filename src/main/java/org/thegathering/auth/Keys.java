package org.thegathering.auth;

import io.vertx.core.Future;
import java.time.Duration;
import org.thegathering.bus.Bus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.KeyBus.Rotate;
import org.thegathering.bus.KeyBus.RotateReply;
import org.thegathering.bus.KeyBus.Rotated;
import org.thegathering.bus.KeyBus.Succession;
import org.thegathering.bus.SecurityLog;

/** Has a signing key followed by another: when it is old, or when an administrator wants it. */
final class Keys {

    private final Bus bus;
    private final Succession succession;
    private final Duration age;

    /** @param age after which a key is old; zero for never */
    Keys(Bus bus, Succession succession, Duration age) {
        this.bus = bus;
        this.succession = succession;
        this.age = age;
    }

    Future<?> rotateWhenOld() {
        return age.isZero() ? Future.succeededFuture() : rotate(age);
    }

    Future<Rotated> rotateNow() {
        return rotate(Duration.ZERO).map(reply -> switch (reply) {
            case RotateReply.Added(var id, var signsFrom) -> new Rotated(id, signsFrom);
            case RotateReply.YoungEnough none -> throw new IllegalStateException("a key from the future");
        });
    }

    private Future<RotateReply> rotate(Duration olderThan) {
        return bus.ask(KeyBus.ROTATE, new Rotate(olderThan, succession)).onSuccess(reply -> {
            if (reply instanceof RotateReply.Added(var id, var signsFrom)) {
                SecurityLog.event("signing_key_added").with("key", id).with("signs_from", signsFrom).write();
            }
        });
    }
}
