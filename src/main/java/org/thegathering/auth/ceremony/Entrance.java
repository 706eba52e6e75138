package org.thegathering.auth.ceremony;

import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.BeginReply;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Client;
import org.thegathering.model.Proof;
import org.thegathering.model.UserId;

/** Lets somebody in at the end of a ceremony. Waits. */
public final class Entrance {

    private final Bus bus;

    public Entrance(Bus bus) {
        this.bus = bus;
    }

    /** @return null if the account is gone or disabled */
    public Tokens letIn(UserId user, Proof proof, Client client) {
        return switch (bus.ask(SessionBus.BEGIN, new SessionBus.Begin(user, proof, client)).await()) {
            case BeginReply.Begun(var tokens) -> tokens;
            case BeginReply.NoSuchUser() -> null;
        };
    }
}
