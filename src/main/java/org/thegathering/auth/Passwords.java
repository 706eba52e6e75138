package org.thegathering.auth;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.Unavailable;

/**
 * Hashes and compares passwords with bcrypt, on a few threads of its own. Who comes when too many wait is sent away at
 * once, so that a flood of log-ins costs the others nothing but their turn.
 */
final class Passwords {

    /** A hash is pure computing: more threads than cores would only make each one slower. */
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** What stands behind the cost: 22 characters of salt, 31 of hash. No password is known that gives zeros alone. */
    private static final String NO_SALT_AND_NO_HASH = ".".repeat(22 + 31);

    /** Where a hash says its cost: {@code $2a$12$}. */
    private static final int COST_START = 4;
    private static final int COST_END = 6;

    private final WorkerExecutor workers;
    private final int queueLimit;
    private final int cost;
    private final String nobodysHash;
    private int waiting;

    Passwords(Vertx vertx, AuthSettings settings) {
        this.workers = vertx.createSharedWorkerExecutor("bcrypt-" + UUID.randomUUID(), THREADS);
        this.queueLimit = settings.bcryptQueue();
        this.cost = settings.bcryptCost();
        this.nobodysHash = "$2a$%02d$".formatted(cost) + NO_SALT_AND_NO_HASH;
    }

    /** @return failed with {@link Unavailable} if too many are waiting */
    Future<String> hash(String password) {
        return work(() -> hashNow(password));
    }

    /** @param hash null if there is no such account: then it takes just as long, and is false */
    Future<Boolean> verify(String password, String hash) {
        return work(() -> verifyNow(password, hash == null ? nobodysHash : hash) && hash != null);
    }

    /** Whether the hash was made with less work than the settings ask for now. */
    boolean isWeak(String hash) {
        return Integer.parseInt(hash.substring(COST_START, COST_END)) < cost;
    }

    private <T> Future<T> work(Callable<T> hashing) {
        if (waiting >= queueLimit) {
            return Future.failedFuture(new Unavailable("Too many people are coming in at the moment"));
        }
        waiting++;
        return workers.executeBlocking(hashing, false).onComplete(done -> waiting--);
    }

    private String hashNow(String password) {
        return BCrypt.withDefaults().hashToString(cost, password.toCharArray());
    }

    /** A longer password can't have been accepted; bcrypt itself would refuse to read it. */
    private static boolean verifyNow(String password, String hash) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        boolean isTooLong = bytes.length > SessionBus.PASSWORD_BYTES;
        boolean isRight = BCrypt.verifyer()
                .verify(isTooLong ? new byte[] {'x'} : bytes, hash.getBytes(StandardCharsets.UTF_8))
                .verified;
        return isRight && !isTooLong;
    }
}
