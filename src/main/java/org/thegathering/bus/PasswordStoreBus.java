package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import org.thegathering.bus.SessionStoreBus.Hash;
import org.thegathering.model.SessionId;
import org.thegathering.model.UserId;

/** The stored hashes of passwords, and of links to new ones. Persistence answers. */
public final class PasswordStoreBus {

    public static final Address<Find, Found> FIND = new Address<>("password-store.find");
    public static final Address<Replace, Replaced> REPLACE = new Address<>("password-store.replace");
    public static final Address<AddLink, AddLinkReply> ADD_LINK = new Address<>("password-store.add-link");
    public static final Address<UseLink, UseLinkReply> USE_LINK = new Address<>("password-store.use-link");

    private PasswordStoreBus() {}

    public record Find(UserId userId) {}

    /** @param hash null if there is no such account */
    public record Found(String hash) {
        @Override
        public String toString() {
            return "Found[]";
        }
    }

    /**
     * Puts another hash in the place of one, if it is still the account's.
     *
     * @param isSamePassword then nothing else happens; otherwise links are void and sessions end
     * @param kept the session that goes on
     */
    public record Replace(UserId userId, String present, String next, boolean isSamePassword, SessionId kept) {
        @Override
        public String toString() {
            return "Replace[user " + userId + "]";
        }
    }

    public record Replaced(boolean isDone, int sessionsEnded) {}

    /**
     * The links of the person from before are void.
     *
     * @param pause only if none was made for them within this time, on whichever node
     * @param errand null where a letter brings it
     */
    public record AddLink(UserId userId, Hash token, Duration lifetime, Duration pause, Errand errand) {}

    /** An administrator hands a link out. @param reason null if none was given */
    public record Errand(UserId by, String reason) {}

    public sealed interface AddLinkReply {
        record Added(Instant expiresAt) implements AddLinkReply {}

        /** There is no such account, it was disabled, or the last link is too young. */
        record NotAdded() implements AddLinkReply {}

        /** Who hands it out is no administrator any more. */
        record NotAllowed() implements AddLinkReply {}
    }

    public record UseLink(Hash token, String next) {
        @Override
        public String toString() {
            return "UseLink[]";
        }
    }

    public sealed interface UseLinkReply {
        record Used(UserId userId) implements UseLinkReply {}

        record NoSuchLink() implements UseLinkReply {}
    }
}
