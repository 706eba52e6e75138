package org.thegathering.delivery;

import java.util.HashMap;
import java.util.Map;
import org.thegathering.bus.LiveBus.SocketId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** What delivery knows of one live connection. */
final class Socket {

    private final SocketId id;
    private final UserId user;
    private final Map<Target, Listener> listeners = new HashMap<>(4);
    private boolean congested;

    Socket(SocketId id, UserId user) {
        this.id = id;
        this.user = user;
    }

    SocketId id() {
        return id;
    }

    UserId user() {
        return user;
    }

    /** By target; the socket's owner changes it. */
    Map<Target, Listener> listeners() {
        return listeners;
    }

    /** True while nothing may be copied to it. */
    boolean isCongested() {
        return congested;
    }

    void setCongested(boolean congested) {
        this.congested = congested;
    }
}
