package org.thegathering.auth.limit;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.LimitBus.BeginLogIn;
import org.thegathering.bus.LimitBus.BeginReply;
import org.thegathering.bus.LimitBus.EndLogIn;
import org.thegathering.bus.LimitBus.RememberPlace;
import org.thegathering.bus.UserBus.Credentials;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.UserId;

/**
 * Stands before every try of a password. The counts are the database's; here it is seen to that tries come in turn: so
 * many of one network at a time, and strangers on half of the processors, so that those who are at home, and everybody
 * who is in, have the others. Who is refused costs no hashing. On authentication's event loop.
 */
public final class LoginGuard {

    /** Tries of one network under way: enough to keep any processor busy, and less than the tries that are free. */
    private static final int OF_ONE_NETWORK = 16;

    private static final int STRANGERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** A refusal is remembered for this long at most: meanwhile the right password may have been given elsewhere. */
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(2);

    private static final int REMEMBERED = 10_000;

    private final Bus bus;
    private final int queueLimit;
    private final Turns strangers;
    private final Map<AddressPrefix, Turns> networks = new HashMap<>();
    private final Map<BeginLogIn, Refusal> refusals = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BeginLogIn, Refusal> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Refusal(long openAt, long until) {}

    /** @param queueLimit tries that may wait, of one network and of strangers */
    public LoginGuard(Bus bus, int queueLimit) {
        this.bus = bus;
        this.queueLimit = queueLimit;
        this.strangers = new Turns(STRANGERS, queueLimit);
    }

    /**
     * @param email whose account it is said to be
     * @param from null where the process itself asks, which nothing limits
     * @param check tries the password: null if it is wrong; a failure counts as no try
     */
    public Future<Checked> guard(String email, AddressPrefix from, Supplier<Future<Credentials>> check) {
        if (from == null) {
            return check.get().map(LoginGuard::checked);
        }
        BeginLogIn begin = new BeginLogIn(email, from);
        Turns turns = networks.computeIfAbsent(from, _ -> new Turns(OF_ONE_NETWORK, queueLimit));
        return turns.take(() -> begin(begin, check)).onComplete(_ -> {
            if (turns.areIdle()) {
                networks.remove(from, turns);
            }
        });
    }

    /** Hashing for somebody whom nobody knows yet, in the turn of strangers. */
    public <T> Future<T> asStranger(Supplier<Future<T>> work) {
        return strangers.take(work);
    }

    /** A new account is at home where it was made. */
    public void registered(UserId user, AddressPrefix from) {
        bus.ask(LimitBus.REMEMBER_PLACE, new RememberPlace(user, from));
    }

    private Future<Checked> begin(BeginLogIn begin, Supplier<Future<Credentials>> check) {
        long now = System.nanoTime();
        Refusal before = refusals.get(begin);
        if (before != null && before.until() - now > 0) {
            return Future.succeededFuture(new Checked.TooMany(Duration.ofNanos(before.openAt() - now)));
        }
        return bus.ask(LimitBus.BEGIN_LOG_IN, begin).compose(reply -> switch (reply) {
            case BeginReply.MayTry(boolean isFamiliar) -> {
                refusals.remove(begin);
                yield check(begin, isFamiliar, check);
            }
            case BeginReply.TooMany(Duration delay) -> {
                long memory = Math.min(delay.toNanos(), REMEMBERED_FOR.toNanos());
                refusals.put(begin, new Refusal(now + delay.toNanos(), now + memory));
                yield Future.succeededFuture(new Checked.TooMany(delay));
            }
        });
    }

    private Future<Checked> check(BeginLogIn begun, boolean isFamiliar, Supplier<Future<Credentials>> check) {
        Future<Credentials> tried = isFamiliar ? check.get() : strangers.take(check);
        return tried.compose(
                found -> found == null
                        ? Future.succeededFuture(new Checked.Wrong())
                        : end(begun, isFamiliar, found.user().id()).map(checked(found)),
                failure -> end(begun, isFamiliar, null).transform(_ -> Future.failedFuture(failure)));
    }

    private static Checked checked(Credentials found) {
        return found == null ? new Checked.Wrong() : new Checked.Right(found);
    }

    /** Who has come in is in, also where that can't be written down. */
    private Future<?> end(BeginLogIn begun, boolean wasFamiliar, UserId user) {
        return bus.ask(LimitBus.END_LOG_IN, new EndLogIn(begun.email(), begun.from(), wasFamiliar, user))
                .otherwiseEmpty();
    }
}
