package org.thegathering.bus;

import java.util.List;
import org.thegathering.model.UserId;

/** Whom an organisation's accounts belong to here. Persistence answers authentication. */
public final class IdentityStoreBus {

    public static final Address<Find, FindReply> FIND = new Address<>("identity-store.find");
    public static final Address<Welcome, WelcomeReply> WELCOME = new Address<>("identity-store.welcome");

    private IdentityStoreBus() {}

    /** @param subject who it is at that issuer, for ever */
    public record Identity(String issuer, String subject) {}

    public record Find(Identity identity) {}

    public sealed interface FindReply {
        record Known(UserId userId) implements FindReply {}

        record Unknown() implements FindReply {}
    }

    /**
     * Somebody who comes for the first time.
     *
     * @param email vouched for by the issuer
     * @param usernames the first that is free is taken
     * @param passwordHash of a password that nobody knows
     * @param mayMake whether they get an account
     * @param mayLink whether the account that has their address becomes theirs
     */
    public record Welcome(
            Identity identity,
            String email,
            List<String> usernames,
            String passwordHash,
            boolean mayMake,
            boolean mayLink) {
        public Welcome {
            usernames = List.copyOf(usernames);
        }

        @Override
        public String toString() {
            return "Welcome[" + identity + "]";
        }
    }

    public sealed interface WelcomeReply {
        record Welcomed(UserId userId) implements WelcomeReply {}

        record NoAccount() implements WelcomeReply {}

        record AddressTaken() implements WelcomeReply {}
    }
}
