package org.thegathering;

import io.vertx.core.Future;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.RoomBus.Plan;
import org.thegathering.bus.SeedBus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.CheckPasswordReply;
import org.thegathering.bus.UserBus;
import org.thegathering.model.Allowed;

/**
 * The accounts and rooms for trying out. The demo profile puts them into a database in which nobody has an account; the
 * production profile refuses to start while one of the passwords, which everybody can read here, still opens its
 * account.
 */
final class Demo {

    record Account(String email, String username, String password, boolean isAdmin) {}

    static final List<Account> ACCOUNTS = List.of(
            new Account("testadmin@thegathering.com", "Testadmin", "adminpass", true),
            new Account("alice@test.com", "Alice", "alice123", false),
            new Account("bob@test.com", "Bob", "bob12345", false),
            new Account("carol@test.com", "Carol", "carol123", false),
            new Account("dave@test.com", "Dave", "dave1234", false));

    private static final List<Plan> ROOMS = List.of(
            new Plan("Lobby", "Where everybody comes in", 50, false),
            new Plan("Gaming", "Games of every kind", 20, false),
            new Plan("Work", "What keeps us busy", 15, false),
            new Plan("Coffee Chat", "A break among friends", 10, false),
            new Plan("TranslationTest", "Many languages, one room", 10, true));

    private final Bus bus;

    /** @param bus with authentication and persistence behind it */
    Demo(Bus bus) {
        this.bus = bus;
    }

    /** Done when the database fits the profile; fails with {@link IllegalArgumentException} where it can't. */
    Future<?> prepare(Profile profile) {
        return switch (profile) {
            case DEMO -> plant();
            case PRODUCTION -> Future.all(ACCOUNTS.stream().map(this::refuse).toList());
        };
    }

    private Future<?> plant() {
        return bus.ask(SeedBus.CHECK_EMPTY, new SeedBus.CheckEmpty())
                .compose(database -> database.isEmpty() ? plantAll() : Future.succeededFuture());
    }

    private Future<?> plantAll() {
        return Future.all(ACCOUNTS.stream().map(this::seed).toList())
                .compose(seeds -> bus.ask(SeedBus.PLANT, new SeedBus.Plant(seeds.list(), ROOMS)));
    }

    private Future<SeedBus.Account> seed(Account account) {
        return bus.ask(SessionBus.HASH_PASSWORD, new SessionBus.HashPassword(account.password()))
                .map(hash -> new SeedBus.Account(account.email(), account.username(), hash.hash(), account.isAdmin()));
    }

    private Future<?> refuse(Account account) {
        return bus.ask(UserBus.CREDENTIALS, new UserBus.FindCredentials(account.email()))
                .compose(found -> found.user() == null ? Future.succeededFuture() : refuseDemoPassword(account));
    }

    private Future<?> refuseDemoPassword(Account account) {
        return bus.ask(SessionBus.CHECK_PASSWORD, new SessionBus.CheckPassword(account.email(), account.password()))
                .compose(reply -> reply instanceof CheckPasswordReply.Right
                        ? Future.failedFuture(Allowed.refused("profile", "production",
                                "demo, as long as " + account.email() + " has the demo password, which everybody knows"))
                        : Future.succeededFuture());
    }
}
