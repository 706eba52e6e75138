package org.thegathering.persistence.identity;

import java.util.Set;
import org.thegathering.bus.IdentityStoreBus.Find;
import org.thegathering.bus.IdentityStoreBus.FindReply;
import org.thegathering.bus.IdentityStoreBus.Welcome;
import org.thegathering.bus.IdentityStoreBus.WelcomeReply;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlFailure;
import org.thegathering.persistence.user.UserRepository;

/** Finds the person behind an organisation's account, or makes them one. */
public final class IdentityService {

    /** Only a race can violate these: the loser looks again and finds what the winner did. */
    private static final Set<String> RACES =
            Set.of("users_email_unique", "users_username_unique", "outside_identities_pkey");

    private static final int ATTEMPTS = 3;

    private final Database database;
    private final IdentityRepository identities = new IdentityRepository();
    private final UserRepository users = new UserRepository();

    public IdentityService(Database database) {
        this.database = database;
    }

    public FindReply find(Find find) {
        UserId known = database.transact(statements -> identities.use(statements, find.identity()));
        return known == null ? new FindReply.Unknown() : new FindReply.Known(known);
    }

    public WelcomeReply welcome(Welcome welcome) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.transact(statements -> welcome(statements, welcome));
            } catch (RuntimeException failure) {
                String index = SqlFailure.violatedIndex(failure);
                if (index == null || !RACES.contains(index) || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    private WelcomeReply welcome(Statements statements, Welcome welcome) {
        UserId known = identities.use(statements, welcome.identity());
        UserId owner = identities.owner(statements, welcome.email());
        if (known != null) {
            return new WelcomeReply.Welcomed(known);
        } else if (owner != null) {
            return welcome.mayLink() ? join(statements, welcome, owner) : new WelcomeReply.AddressTaken();
        } else {
            return welcome.mayMake()
                    ? join(statements, welcome, make(statements, welcome))
                    : new WelcomeReply.NoAccount();
        }
    }

    private WelcomeReply join(Statements statements, Welcome welcome, UserId user) {
        identities.insert(statements, welcome.identity(), user);
        return new WelcomeReply.Welcomed(user);
    }

    private UserId make(Statements statements, Welcome welcome) {
        String username = identities.free(statements, welcome.usernames());
        return users.insert(statements, welcome.email(), username, welcome.passwordHash(), false);
    }
}
