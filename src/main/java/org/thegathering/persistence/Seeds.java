package org.thegathering.persistence;

import org.thegathering.bus.RoomBus.Plan;
import org.thegathering.bus.SeedBus.Account;
import org.thegathering.bus.SeedBus.Administrators;
import org.thegathering.bus.SeedBus.Appoint;
import org.thegathering.bus.SeedBus.AppointReply;
import org.thegathering.bus.SeedBus.CheckAdministrators;
import org.thegathering.bus.SeedBus.CheckEmpty;
import org.thegathering.bus.SeedBus.Emptiness;
import org.thegathering.bus.SeedBus.Plant;
import org.thegathering.bus.SeedBus.Planted;
import org.thegathering.model.UserId;

/** Puts the first accounts and rooms into a database; once, however many nodes start together. */
final class Seeds {

    private static final String LOCK = "lock table users in share row exclusive mode";
    private static final String IS_EMPTY = "select not exists (select from users) as is_empty";
    private static final String ACCOUNT =
            "insert into users (email, username, password_hash, is_admin) values ($1, $2, $3, $4) returning id";
    private static final String ROOM = """
            insert into rooms (name, description, max_users, is_translation_enabled)
            values ($1, $2, $3, $4)
            """;

    private static final String HAS_EMAIL = "select exists (select from users where lower(email) = lower($1)) as is_taken";
    private static final String HAS_USERNAME = "select exists (select from users where lower(username) = lower($1)) as is_taken";
    private static final String HAS_ADMINISTRATOR =
            "select exists (select from users where is_admin and is_active) as has_administrator";

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
                insert(statements, account);
            }
            for (Plan room : plant.rooms()) {
                statements.run(
                        ROOM, room.name(), room.description(), room.maxUsers(), room.isTranslationEnabled());
            }
            return true;
        }));
    }

    AppointReply appoint(Appoint appoint) {
        Account account = appoint.account();
        return database.transact(statements -> {
            statements.run(LOCK);
            if (isTaken(statements, HAS_EMAIL, account.email())) {
                return new AppointReply.EmailTaken();
            } else if (isTaken(statements, HAS_USERNAME, account.username())) {
                return new AppointReply.UsernameTaken();
            } else {
                return new AppointReply.Appointed(insert(statements, account));
            }
        });
    }

    Administrators administrators(CheckAdministrators check) {
        return new Administrators(
                database.read(statements -> statements.first(HAS_ADMINISTRATOR)).getBoolean("has_administrator"));
    }

    private static UserId insert(Database.Statements statements, Account account) {
        return new UserId(statements
                .first(ACCOUNT, account.email(), account.username(), account.passwordHash(), account.isAdmin())
                .getLong("id"));
    }

    private static boolean isTaken(Database.Statements statements, String question, String name) {
        return statements.first(question, name).getBoolean("is_taken");
    }

    private static boolean isEmpty(Database.Statements statements) {
        return statements.first(IS_EMPTY).getBoolean("is_empty");
    }
}
