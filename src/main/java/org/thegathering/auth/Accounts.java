package org.thegathering.auth;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.FindReply;
import org.thegathering.model.UserId;

/**
 * What a token does not say: whether the account may still come in, its name and its rights. Remembered for a moment,
 * so that not every request asks the database; forgotten at once when the change is told, and at the latest after that
 * moment.
 */
final class Accounts {

    private static final long MOMENT_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int REMEMBERED = 20_000;

    private final Bus bus;
    private final Map<UserId, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    sealed interface Account {
        record Active(String username, boolean isAdmin) implements Account {}

        /** There is none of that id, or it was disabled. */
        record Absent() implements Account {}
    }

    private record Known(Account account, long since) {}

    Accounts(Bus bus) {
        this.bus = bus;
    }

    Future<Account> find(UserId id) {
        Known before = known.get(id);
        long now = System.nanoTime();
        if (before != null && now - before.since() < MOMENT_NANOS) {
            return Future.succeededFuture(before.account());
        }
        return bus.ask(UserBus.FIND, new UserBus.Find(id)).map(reply -> {
            Account account = account(reply);
            known.remove(id);
            known.put(id, new Known(account, now));
            return account;
        });
    }

    void forget(UserId id) {
        known.remove(id);
    }

    private static Account account(FindReply reply) {
        return switch (reply) {
            case FindReply.Found(var user) when user.isActive() ->
                new Account.Active(user.username(), user.isAdmin());
            case FindReply.Found inactive -> new Account.Absent();
            case FindReply.NoSuchUser nobody -> new Account.Absent();
        };
    }
}
