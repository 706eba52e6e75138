package org.thegathering.bus;

import java.util.List;
import java.util.UUID;

/** The keys that sign access tokens. Persistence keeps them. */
public final class KeyBus {

    public static final Address<FindKeys, Keys> FIND = new Address<>("key.find");

    private KeyBus() {}

    /** Makes the first key if there is none yet. */
    public record FindKeys() {}

    /** The newest first: it signs, the others are still accepted. */
    public record Keys(List<Key> keys) {
        public Keys {
            keys = List.copyOf(keys);
        }
    }

    /** @param secret 32 random bytes, the same on every node; nobody changes the array */
    public record Key(UUID id, byte[] secret) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
