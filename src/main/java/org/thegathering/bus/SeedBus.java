package org.thegathering.bus;

import java.util.List;

/** Accounts and rooms for a database in which nobody has an account yet. Persistence answers. */
public final class SeedBus {

    public static final Address<CheckEmpty, Emptiness> CHECK_EMPTY = new Address<>("seed.check-empty");
    public static final Address<Plant, Planted> PLANT = new Address<>("seed.plant");

    private SeedBus() {}

    public record CheckEmpty() {}

    public record Emptiness(boolean isEmpty) {}

    /** One transaction: all of it or, where somebody has an account by then, nothing. */
    public record Plant(List<Account> accounts, List<RoomBus.Plan> rooms) {
        public Plant {
            accounts = List.copyOf(accounts);
            rooms = List.copyOf(rooms);
        }
    }

    public record Account(String email, String username, String passwordHash, boolean isAdmin) {
        @Override
        public String toString() {
            return "Account[" + username + "]";
        }
    }

    public record Planted(boolean wasEmpty) {}
}
