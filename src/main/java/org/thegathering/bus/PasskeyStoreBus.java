package org.thegathering.bus;

import java.util.List;
import java.util.UUID;
import org.thegathering.bus.PasskeyBus.Passkey;
import org.thegathering.model.UserId;

/** The stored passkeys, public halves alone. Persistence answers authentication. */
public final class PasskeyStoreBus {

    public static final Address<FindOwned, Owned> FIND_OWNED = new Address<>("passkey-store.find-owned");
    public static final Address<Find, FindReply> FIND = new Address<>("passkey-store.find");
    public static final Address<Insert, InsertReply> INSERT = new Address<>("passkey-store.insert");
    public static final Address<Use, UseReply> USE = new Address<>("passkey-store.use");
    public static final Address<Delete, DeleteReply> DELETE = new Address<>("passkey-store.delete");

    private PasskeyStoreBus() {}

    /**
     * @param credentialId what the device calls it, base64url
     * @param publicKey COSE_Key, base64url
     * @param counter of signatures; zero for ever on devices that don't count
     */
    public record Credential(String credentialId, String publicKey, String aaguid, long counter) {}

    public record FindOwned(UserId userId) {}

    /** @param handle by which the person's devices know them; null if they have no passkey yet */
    public record Owned(UUID handle, List<Credential> credentials) {
        public Owned {
            credentials = List.copyOf(credentials);
        }
    }

    public record Find(String credentialId) {}

    public sealed interface FindReply {
        record Found(UserId userId, UUID handle, Credential credential) implements FindReply {}

        record NoSuchPasskey() implements FindReply {}
    }

    public record Insert(UserId userId, UUID handle, String name, Credential credential) {}

    public sealed interface InsertReply {
        record Inserted(Passkey passkey) implements InsertReply {}

        record AlreadyThere() implements InsertReply {}

        /** So many that more would be no help to anybody. */
        record TooMany() implements InsertReply {}
    }

    /** @param counter as the device signed it */
    public record Use(String credentialId, long counter) {}

    /** @param done false if the counter did not grow: the passkey was copied, or the same signature came twice */
    public record UseReply(boolean done) {}

    public record Delete(UserId userId, long id) {}

    public record DeleteReply(boolean done) {}
}
