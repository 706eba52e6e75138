package org.thegathering.bus;

import java.time.Duration;
import java.util.Map;
import org.thegathering.model.UserId;
import org.thegathering.model.Word;

/**
 * What was begun and must be ended within minutes, by the one who holds the token that was handed out. Persistence
 * answers, for authentication on any node; it knows the token's SHA-256 alone.
 */
public final class CeremonyBus {

    public static final Address<Begin, Begun> BEGIN = new Address<>("ceremony.begin");
    public static final Address<Try, Found> TRY = new Address<>("ceremony.try");
    public static final Address<Take, Found> TAKE = new Address<>("ceremony.take");

    private CeremonyBus() {}

    /** What a token is good for, and nothing else. */
    public enum Purpose implements Word {
        SECOND_FACTOR,
        PASSKEY_REGISTRATION,
        PASSKEY_SIGN_IN,
        OPENID
    }

    /**
     * @param tokenHash 32 bytes; nobody changes the array
     * @param userId null where it is not known yet who it is
     * @param detail what must be known again at the end
     */
    public record Begin(
            Purpose purpose, byte[] tokenHash, UserId userId, Map<String, String> detail, Duration lifetime) {
        public Begin {
            detail = Map.copyOf(detail);
        }

        @Override
        public String toString() {
            return "Begin[" + purpose + "]";
        }
    }

    public record Begun() {}

    /** Looks at one, which counts; it stays until its last try. */
    public record Try(Purpose purpose, byte[] tokenHash, int mostTries) {
        @Override
        public String toString() {
            return "Try[" + purpose + "]";
        }
    }

    /** Ends one: of several that take the same, one gets it. */
    public record Take(Purpose purpose, byte[] tokenHash) {
        @Override
        public String toString() {
            return "Take[" + purpose + "]";
        }
    }

    public sealed interface Found {
        /** @param userId null where it was begun without one */
        record Open(UserId userId, Map<String, String> detail) implements Found {
            public Open {
                detail = Map.copyOf(detail);
            }

            @Override
            public String toString() {
                return "Open[" + userId + "]";
            }
        }

        /** Unknown, for something else, too late, tried too often or taken already. */
        record Gone() implements Found {}
    }
}
