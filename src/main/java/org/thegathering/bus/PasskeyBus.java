package org.thegathering.bus;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.thegathering.bus.FactorBus.Evidence;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;
import org.thegathering.model.UserId;

/**
 * Passkeys (Web Authentication, level 3): making one, keeping them, and coming in with one. Authentication answers;
 * LIST and RENAME persistence.
 *
 * <p>What a browser takes and gives goes through as it is, in the JSON forms of that standard (§5.1.8 to §5.1.10).
 */
public final class PasskeyBus {

    public static final Address<BeginRegistration, BeginRegistrationReply> BEGIN_REGISTRATION =
            Address.slow("passkey.begin-registration");
    public static final Address<Register, RegisterReply> REGISTER = new Address<>("passkey.register");
    public static final Address<BeginSignIn, BeginSignInReply> BEGIN_SIGN_IN = new Address<>("passkey.begin-sign-in");
    public static final Address<SignIn, SignInReply> SIGN_IN = new Address<>("passkey.sign-in");
    public static final Address<Remove, RemoveReply> REMOVE = Address.slow("passkey.remove");
    public static final Address<ListMine, Mine> LIST = new Address<>("passkey.list");
    public static final Address<Rename, RenameReply> RENAME = new Address<>("passkey.rename");

    private PasskeyBus() {}

    /** @param lastUsedAt null if never */
    public record Passkey(long id, String name, Instant createdAt, Instant lastUsedAt) {}

    /**
     * Something for the browser to sign.
     *
     * @param token to be given back with what the browser makes of it
     * @param options for {@code navigator.credentials}; nobody changes them
     */
    public record Begun(String token, Map<String, Object> options)
            implements BeginRegistrationReply, BeginSignInReply {
        @Override
        public String toString() {
            return "Begun[]";
        }
    }

    public record BeginRegistration(UserId userId, Evidence evidence) {}

    public sealed interface BeginRegistrationReply {
        /** @param why never {@link Judged.Good} */
        record Unproven(Judged why) implements BeginRegistrationReply {}
    }

    public record Register(UserId userId, String token, String name, Map<String, Object> credential) {
        @Override
        public String toString() {
            return "Register[" + userId + "]";
        }
    }

    public sealed interface RegisterReply {
        record Registered(Passkey passkey) implements RegisterReply {}

        /** Too late, for another page, or not what was asked for. */
        record Refused() implements RegisterReply {}

        record AlreadyThere() implements RegisterReply {}

        record TooMany() implements RegisterReply {}
    }

    public record BeginSignIn() {}

    /** There is nothing to refuse: whoever has no passkey finds that out at the end. */
    public sealed interface BeginSignInReply {}

    public record SignIn(String token, Map<String, Object> credential, Client client) {
        @Override
        public String toString() {
            return "SignIn[]";
        }
    }

    public sealed interface SignInReply {
        record LoggedIn(Tokens tokens) implements SignInReply {}

        record Refused() implements SignInReply {}
    }

    public record Remove(UserId userId, long id, Evidence evidence) {}

    public sealed interface RemoveReply {
        record Removed() implements RemoveReply {}

        record NoSuchPasskey() implements RemoveReply {}

        /** @param why never {@link Judged.Good} */
        record Unproven(Judged why) implements RemoveReply {}
    }

    public record ListMine(UserId userId) {}

    /** In the order in which they were made. */
    public record Mine(List<Passkey> passkeys) {
        public Mine {
            passkeys = List.copyOf(passkeys);
        }
    }

    public record Rename(UserId userId, long id, String name) {}

    public sealed interface RenameReply {
        record Renamed(Passkey passkey) implements RenameReply {}

        record NoSuchPasskey() implements RenameReply {}
    }
}
