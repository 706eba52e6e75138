package org.thegathering.persistence;

import org.thegathering.bus.RoomBus.Plan;
import org.thegathering.bus.SeedBus.Account;
import org.thegathering.bus.SeedBus.CheckEmpty;
import org.thegathering.bus.SeedBus.Emptiness;
import org.thegathering.bus.SeedBus.Plant;
import org.thegathering.bus.SeedBus.Planted;

/** Puts the first accounts and rooms into a database that has none; once, however many nodes start together. */
final class Seeds {

    private static final String LOCK = "lock table users in share row exclusive mode";
    private static final String IS_EMPTY = "select not exists (select from users) as is_empty";
    private static final String ACCOUNT =
            "insert into users (email, username, password_hash, is_admin) values ($1, $2, $3, $4)";
    private static final String ROOM = """
            insert into rooms (name, description, max_users, is_translation_enabled)
            values ($1, $2, $3, $4)
            """;

    private final Database database;

    Seeds(Database database) {
        this.database = database;
    }

    Emptiness isEmpty(CheckEmpty check) {
        return new Emptiness(database.read(Seeds::isEmpty));
    }

    Planted plant(Plant plant) {
        return new Planted(database.transact(statements -> {
            statements.run(LOCK);
            if (!isEmpty(statements)) {
                return false;
            }
            for (Account account : plant.accounts()) {
                statements.run(
                        ACCOUNT, account.email(), account.username(), account.passwordHash(), account.isAdmin());
            }
            for (Plan room : plant.rooms()) {
                statements.run(
                        ROOM, room.name(), room.description(), room.maxUsers(), room.isTranslationEnabled());
            }
            return true;
        }));
    }

    private static boolean isEmpty(Database.Statements statements) {
        return statements.first(IS_EMPTY).getBoolean("is_empty");
    }
}
