package org.thegathering.auth.invitation;

import io.vertx.core.Future;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.InvitationBus.Made;
import org.thegathering.bus.InvitationBus.Make;
import org.thegathering.bus.InvitationBus.Store;

/** Makes the tokens of invitations, and the digests by which they are known again. */
public final class Invitations {

    /** 192 bits: more than can be guessed, in a link that isn't too long. */
    private static final int TOKEN_BYTES = 24;

    private final Bus bus;

    public Invitations(Bus bus) {
        this.bus = bus;
    }

    public Future<Made> make(Make make) {
        String token = Secrets.base64url(Secrets.bytes(TOKEN_BYTES));
        return bus.ask(InvitationBus.STORE, new Store(hash(token), make))
                .map(stored -> new Made(stored.invitation(), token));
    }

    /** @return null for null */
    public static byte[] hash(String token) {
        return token == null ? null : Secrets.hash(token);
    }
}
