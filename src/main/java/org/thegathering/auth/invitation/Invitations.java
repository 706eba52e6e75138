package org.thegathering.auth.invitation;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.InvitationBus.Made;
import org.thegathering.bus.InvitationBus.Make;
import org.thegathering.bus.InvitationBus.Store;

/** Makes the tokens of invitations, and the digests by which they are known again. */
public final class Invitations {

    /** As many as can't be guessed: 192 bits, without padding in Base64. */
    private static final int TOKEN_BYTES = 24;

    private final Bus bus;
    private final SecureRandom random = new SecureRandom();

    public Invitations(Bus bus) {
        this.bus = bus;
    }

    public Future<Made> make(Make make) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().encodeToString(bytes);
        return bus.ask(InvitationBus.STORE, new Store(hash(token), make))
                .map(stored -> new Made(stored.invitation(), token));
    }

    /** @return null for null. A token of so much chance needs no slow hash. */
    public static byte[] hash(String token) {
        try {
            return token == null
                    ? null
                    : MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
