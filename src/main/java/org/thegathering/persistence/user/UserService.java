package org.thegathering.persistence.user;

import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.InvitationBus.CheckReply;
import org.thegathering.bus.UserBus.Create;
import org.thegathering.bus.UserBus.CreateReply;
import org.thegathering.bus.UserBus.Credentials;
import org.thegathering.bus.UserBus.Edit;
import org.thegathering.bus.UserBus.EditReply;
import org.thegathering.bus.UserBus.FindCredentials;
import org.thegathering.bus.UserBus.Memberships;
import org.thegathering.bus.UserBus.MembershipsReply;
import org.thegathering.bus.UserBus.SetStatus;
import org.thegathering.bus.UserBus.SetStatusReply;
import org.thegathering.model.Person;
import org.thegathering.model.Target;
import org.thegathering.model.User;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.SqlFailure;
import org.thegathering.persistence.invitation.InvitationService;

/** The rules of accounts. */
public final class UserService {

    private static final String EMAIL_INDEX = "users_email_unique";
    private static final String USERNAME_INDEX = "users_username_unique";

    private final Database database;
    private final Bus bus;
    private final InvitationService invitations;
    private final UserRepository users = new UserRepository();
    private final MembershipRepository memberships = new MembershipRepository();

    public UserService(Database database, Bus bus, InvitationService invitations) {
        this.database = database;
        this.invitations = invitations;
        this.bus = bus;
    }

    public CreateReply create(Create create) {
        try {
            return database.transact(statements -> create(statements, create));
        } catch (RuntimeException failure) {
            return switch (SqlFailure.violatedIndex(failure)) {
                case EMAIL_INDEX -> new CreateReply.EmailTaken();
                case USERNAME_INDEX -> new CreateReply.UsernameTaken();
                case null, default -> throw failure;
            };
        }
    }

    private CreateReply create(Statements statements, Create create) {
        return switch (invitations.admit(statements, create.invitationHash())) {
            case CheckReply.Welcome() -> {
                UserId id = users.insert(statements, create.email(), create.username(), create.passwordHash(), false);
                yield new CreateReply.Created(users.find(statements, id));
            }
            case CheckReply refused -> new CreateReply.NotAdmitted(refused);
        };
    }

    public Credentials credentials(FindCredentials find) {
        var secret = database.read(statements -> users.findByEmail(statements, find.email()));
        return secret == null ? new Credentials(null, null) : new Credentials(secret.user(), secret.passwordHash());
    }

    public EditReply edit(Edit edit) {
        try {
            User user = database.transact(statements -> {
                users.edit(statements, edit.id(), edit.username(), edit.preferredLanguage());
                return users.find(statements, edit.id());
            });
            if (user == null) {
                return new EditReply.NoSuchUser();
            }
            bus.tell(Events.of(new Event.AccountChanged(edit.id())));
            return new EditReply.Edited(user);
        } catch (RuntimeException failure) {
            if (USERNAME_INDEX.equals(SqlFailure.violatedIndex(failure))) {
                return new EditReply.UsernameTaken();
            }
            throw failure;
        }
    }

    /** A person in a new status, and the places where that is seen. */
    private record Seen(Person person, List<Target> places) {}

    public SetStatusReply setStatus(SetStatus set) {
        Seen seen = database.transact(statements -> {
            Person person = users.setStatus(statements, set.id(), set.status());
            if (person == null) {
                return null;
            }
            var places = users.places(statements, List.of(set.id()));
            return new Seen(person, places.getOrDefault(set.id(), List.of()));
        });
        if (seen == null) {
            return new SetStatusReply.NoSuchUser();
        }
        bus.tell(Events.of(new Event.PresenceChanged(set.id(), set.status(), seen.places())));
        return new SetStatusReply.Done(seen.person().username());
    }

    public MembershipsReply memberships(Memberships asked) {
        return new MembershipsReply(database.read(statements -> memberships.of(statements, asked.id())));
    }
}
