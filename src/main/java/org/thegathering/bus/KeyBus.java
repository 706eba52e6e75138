package org.thegathering.bus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The keys that sign access tokens. Persistence keeps them, authentication turns them. */
public final class KeyBus {

    public static final Address<FindKeys, Keys> FIND = new Address<>("key.find");
    public static final Address<Rotate, RotateReply> ROTATE = new Address<>("key.rotate");
    public static final Address<RotateNow, Rotated> ROTATE_NOW = new Address<>("key.rotate-now");

    private KeyBus() {}

    /**
     * How keys follow each other.
     *
     * @param lead how long before it signs a new one is there, so that every node knows it by then
     * @param tail how long one is accepted after its successor came: {@code lead} and no less than a token lives
     */
    public record Succession(Duration lead, Duration tail) {}

    /** Makes the first key if there is none yet. */
    public record FindKeys(Succession succession) {}

    /** The one that signs comes first; the others are accepted. */
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

    /**
     * Adds a key, and forgets those that are accepted no longer.
     *
     * @param age only if the newest is older than this
     */
    public record Rotate(Duration age, Succession succession) {}

    public sealed interface RotateReply {
        /** @param signsFrom when it begins to sign; before and after, tokens of both are good */
        record Added(UUID id, Instant signsFrom) implements RotateReply {}

        record YoungEnough() implements RotateReply {}
    }

    /** For an administrator. Authentication answers. */
    public record RotateNow() {}

    public record Rotated(UUID id, Instant signsFrom) {}
}
