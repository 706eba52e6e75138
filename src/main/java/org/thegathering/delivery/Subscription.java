package org.thegathering.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.bus.Notice;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * One person's {@code user.me} on this node: their sockets, what is counted for them, and which places they have been
 * told to be theirs.
 */
final class Subscription {

    private final UserId user;
    private final Set<Socket> sockets = new LinkedHashSet<>();
    private final Map<Socket, List<Frame>> waiting = new LinkedHashMap<>();
    private final Map<Target, UnreadCounter> counters = new HashMap<>();
    private Set<Target> places;
    private Set<Target> doubted;
    private long version;

    Subscription(UserId user) {
        this.user = user;
    }

    UserId user() {
        return user;
    }

    /** Those that have been told that they listen. */
    Set<Socket> sockets() {
        return sockets;
    }

    /** Holds for a new socket what comes before it is told that it listens. */
    void await(Socket socket) {
        if (!sockets.contains(socket)) {
            waiting.computeIfAbsent(socket, _ -> new ArrayList<>());
        }
    }

    void hold(Frame frame) {
        waiting.values().forEach(held -> held.add(frame));
    }

    /** The socket is about to be told that it listens. @return what was held for it; empty also if it has gone */
    List<Frame> begin(Socket socket) {
        List<Frame> held = waiting.remove(socket);
        if (held == null) {
            return List.of();
        }
        sockets.add(socket);
        return held;
    }

    /** @return whether that was the last one */
    boolean leave(Socket socket) {
        boolean wasHere = sockets.remove(socket) | waiting.remove(socket) != null;
        return wasHere && sockets.isEmpty() && waiting.isEmpty();
    }

    /** By target. */
    Map<Target, UnreadCounter> counters() {
        return counters;
    }

    /** Grows with each notice: what was asked of the database before it may be older than it. */
    long version() {
        return version;
    }

    /** Whether the person's places have been read once, so that what differs from now on is news. */
    boolean hasBegun() {
        return places != null;
    }

    /** The person is about to be told this. */
    void note(Notice notice) {
        version++;
        if (places == null) {
            return;
        }
        switch (notice) {
            case Notice.Invited invited -> places.add(new Target.Conversation(invited.conversation().id()));
            case Notice.Removed removed -> places.remove(removed.target());
            case Notice.RoomChanged moved -> {
                places.removeIf(Target.Room.class::isInstance);
                if (moved.roomId() != null) {
                    places.add(new Target.Room(moved.roomId()));
                }
            }
            case Notice.UnreadChanged elsewhere -> {}
        }
    }

    /** The room that they were told to be in, or null. */
    Target.Room room() {
        return room(places);
    }

    static Target.Room room(Set<Target> places) {
        for (Target place : places) {
            if (place instanceof Target.Room room) {
                return room;
            }
        }
        return null;
    }

    /** The conversations among these that the person has not been told of. */
    Set<Target> untold(Set<Target> now) {
        Set<Target> untold = new HashSet<>(now);
        untold.removeAll(places);
        untold.removeIf(Target.Room.class::isInstance);
        return untold;
    }

    /** The conversations that they were told of and that are not among these. */
    Set<Target> gone(Set<Target> now) {
        Set<Target> gone = new HashSet<>(places);
        gone.removeAll(now);
        gone.removeIf(Target.Room.class::isInstance);
        return gone;
    }

    /**
     * Compares what the person was told with what the database says. A first difference may be a notice on its way; the
     * same one found again is a notice that was lost.
     */
    Finding compare(Set<Target> now) {
        if (places == null || places.equals(now)) {
            places = new HashSet<>(now);
            doubted = null;
            return Finding.AGREES;
        }
        boolean isConfirmed = Objects.equals(doubted, now);
        doubted = now;
        return isConfirmed ? Finding.LOST : Finding.DOUBTFUL;
    }

    /** They have been told that these are their places. */
    void told(Set<Target> now) {
        places = new HashSet<>(now);
        doubted = null;
    }

    enum Finding {
        AGREES,
        DOUBTFUL,
        LOST
    }
}
