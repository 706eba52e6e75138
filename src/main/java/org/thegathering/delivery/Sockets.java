package org.thegathering.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.bus.LiveBus.SocketId;
import org.thegathering.model.UserId;

/** The live connections of this node that listen to something. */
final class Sockets {

    private final Attendance attendance;
    private final Map<SocketId, Socket> sockets = new HashMap<>();

    Sockets(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The socket, new if it was not known. */
    Socket of(SocketId id, UserId user) {
        return sockets.computeIfAbsent(id, unknown -> {
            attendance.come(user);
            return new Socket(id, user);
        });
    }

    /** @return null if it is not known */
    Socket find(SocketId id) {
        return sockets.get(id);
    }

    /** @return null if it was not known */
    Socket remove(SocketId id) {
        Socket socket = sockets.remove(id);
        if (socket != null) {
            attendance.go(socket.user());
        }
        return socket;
    }

    Collection<Socket> all() {
        return List.copyOf(sockets.values());
    }

    /** From now on its listeners fall behind, at the seq they were told last. */
    void congested(SocketId id) {
        Socket socket = sockets.get(id);
        if (socket != null) {
            socket.setCongested(true);
            socket.listeners().values().forEach(Listener::fallBehind);
        }
    }

    void drained(SocketId id, Replay replay) {
        Socket socket = sockets.get(id);
        if (socket != null) {
            socket.setCongested(false);
            List.copyOf(socket.listeners().values()).forEach(replay::bringUp);
        }
    }
}
