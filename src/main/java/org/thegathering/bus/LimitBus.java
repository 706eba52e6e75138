package org.thegathering.bus;

import java.time.Duration;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.UserId;
import org.thegathering.model.Word;

/** How often somebody may do something. Persistence keeps the counts, for all nodes together. */
public final class LimitBus {

    public static final Address<BeginLogIn, BeginReply> BEGIN_LOG_IN = new Address<>("limit.begin-log-in");
    public static final Address<EndLogIn, Done> END_LOG_IN = new Address<>("limit.end-log-in");
    public static final Address<RememberPlace, Done> REMEMBER_PLACE = new Address<>("limit.remember-place");
    public static final Address<Take, TakeReply> TAKE = new Address<>("limit.take");

    private LimitBus() {}

    /**
     * Somebody wants to try a password. Where they may, the try counts as a wrong one until {@link EndLogIn} says
     * otherwise.
     *
     * @param email as it was given; nobody need have it
     */
    public record BeginLogIn(String email, AddressPrefix from) {}

    public sealed interface BeginReply {
        /** @param isFamiliar whether this account has come in from there before */
        record MayTry(boolean isFamiliar) implements BeginReply {}

        /** @param delay after which it is worth asking again */
        record TooMany(Duration delay) implements BeginReply {}
    }

    /**
     * A try that was begun was no wrong password.
     *
     * @param wasFamiliar what {@link BeginReply.MayTry} said
     * @param user who has come in; null if the password was not looked at
     */
    public record EndLogIn(String email, AddressPrefix from, boolean wasFamiliar, UserId user) {}

    /** The account is at home there, as if it had come in from there. */
    public record RememberPlace(UserId user, AddressPrefix from) {}

    public record Done() {}

    /** What is counted for each person or network. */
    public enum Kind implements Word {
        /** Signing in, in whatever way, and changing what opens an account. */
        ENTRANCES,
        /** Changes of the second factor and of passkeys. */
        LOCKS,
        REGISTRATIONS,
        REFRESHES,
        PASSWORDS,
        CONVERSATIONS
    }

    /** @param who whose allowance it is: a user's id, or a network */
    public record Take(Kind kind, String who) {}

    public sealed interface TakeReply {
        record Taken() implements TakeReply {}

        /** @param delay after which it is worth asking again */
        record TooMany(Duration delay) implements TakeReply {}
    }
}
