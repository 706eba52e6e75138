package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.UserId;

/** The first accounts and rooms, put there at the start. Persistence answers. */
public final class SeedBus {

    public static final Address<CheckEmpty, Emptiness> CHECK_EMPTY = new Address<>("seed.check-empty");
    public static final Address<Plant, Planted> PLANT = new Address<>("seed.plant");
    public static final Address<Appoint, AppointReply> APPOINT = new Address<>("seed.appoint");
    public static final Address<CheckAdministrators, Administrators> CHECK_ADMINISTRATORS =
            new Address<>("seed.check-administrators");

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

    /** However many nodes ask for the same account at once, one of them makes it. */
    public record Appoint(Account account) {}

    public sealed interface AppointReply {
        record Appointed(UserId id) implements AppointReply {}

        /** Also where the username is taken too. */
        record EmailTaken() implements AppointReply {}

        record UsernameTaken() implements AppointReply {}
    }

    public record CheckAdministrators() {}

    /** @param exist whether an account that may come in is an administrator's */
    public record Administrators(boolean exist) {}
}
