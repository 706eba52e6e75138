package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.User;
import org.thegathering.model.UserId;

/** Accounts and what people say of themselves. Authentication answers REGISTER, persistence the others. */
public final class UserBus {

    public static final Address<Register, CreateReply> REGISTER = Address.slow("user.register");
    public static final Address<Create, CreateReply> CREATE = new Address<>("user.create");
    public static final Address<FindCredentials, Credentials> CREDENTIALS = new Address<>("user.credentials");
    public static final Address<Find, FindReply> FIND = new Address<>("user.find");
    public static final Address<Edit, EditReply> EDIT = new Address<>("user.edit");
    public static final Address<SetStatus, SetStatusReply> SET_STATUS = new Address<>("user.set-status");
    public static final Address<Memberships, MembershipsReply> MEMBERSHIPS = new Address<>("user.memberships");

    private UserBus() {}

    /**
     * @param password at most 72 bytes of UTF-8, checked by the asker against {@link SessionBus#PASSWORD_BYTES}
     * @param invitation the token of one; null without
     * @param from where the new account is at home
     */
    public record Register(String email, String username, String password, String invitation, AddressPrefix from) {
        @Override
        public String toString() {
            return "Register[" + username + "]";
        }
    }

    /** @param invitationHash of the invitation's token; null without one */
    public record Create(String email, String username, String passwordHash, byte[] invitationHash) {
        @Override
        public String toString() {
            return "Create[" + username + "]";
        }
    }

    public sealed interface CreateReply {
        record Created(User user) implements CreateReply {}

        record EmailTaken() implements CreateReply {}

        record UsernameTaken() implements CreateReply {}

        record PasswordTooCommon() implements CreateReply {}

        /** There was nothing to make. @param why never {@link InvitationBus.CheckReply.Welcome} */
        record NotAdmitted(InvitationBus.CheckReply why) implements CreateReply {}
    }

    public record FindCredentials(String email) {}

    /** @param user null, and the hash too, if nobody has that address */
    public record Credentials(User user, String passwordHash) {
        @Override
        public String toString() {
            return "Credentials[" + user + "]";
        }
    }

    public record Find(UserId id) {}

    public sealed interface FindReply {
        record Found(User user) implements FindReply {}

        record NoSuchUser() implements FindReply {}
    }

    /** What is null stays as it is. */
    public record Edit(UserId id, String username, String preferredLanguage) {}

    public sealed interface EditReply {
        record Edited(User user) implements EditReply {}

        record UsernameTaken() implements EditReply {}

        record NoSuchUser() implements EditReply {}
    }

    public record SetStatus(UserId id, Status status) {}

    public sealed interface SetStatusReply {
        record Done(String username) implements SetStatusReply {}

        record NoSuchUser() implements SetStatusReply {}
    }

    /** Every place that a person hears now, with their unread count there. */
    public record Memberships(UserId id) {}

    public record MembershipsReply(List<Membership> memberships) {
        public MembershipsReply {
            memberships = List.copyOf(memberships);
        }
    }

    /** @param seq the target's last seq, up to which the count is true */
    public record Membership(Target target, long seq, long readSeq, long unread) {}
}
