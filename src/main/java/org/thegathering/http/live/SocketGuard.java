package org.thegathering.http.live;

import java.time.Duration;
import org.thegathering.bus.CloseCode;
import org.thegathering.http.limit.Bucket;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.UserId;

/** How much one socket may send, and whether there is room for it at all. */
final class SocketGuard {

    /** Frames that are refused one by one, before a socket that doesn't care is closed. */
    private static final int REFUSALS = 200;

    /** What a client is told that sends too fast: by then the buckets hold something again. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Connections don't end by waiting; a client that comes back now and then does no harm. */
    private static final Duration LATER = Duration.ofSeconds(30);

    private final LiveSocket socket;
    private final Door door;
    private final SocketLimits limits;
    private final AddressPrefix network;
    private final Bucket frames;
    private Bucket typing;
    private int refused;
    private boolean isInside;
    private UserId person;

    SocketGuard(LiveSocket socket, Door door, AddressPrefix network) {
        this.socket = socket;
        this.door = door;
        this.limits = door.limits();
        this.network = network;
        this.frames = limits.frames();
    }

    boolean enter() {
        isInside = limits.enter(network);
        return isInside || turnedAway(Refusal.TOO_MANY_SOCKETS);
    }

    /** Whether a token is looked at; if not, the socket is closed. */
    boolean mayOpen() {
        return limits.mayOpen(network) || turnedAway(Refusal.TOO_MANY_BAD_TOKENS);
    }

    void openFailed() {
        limits.failed(network);
    }

    boolean signIn(UserId user) {
        if (!limits.signIn(user)) {
            return turnedAway(Refusal.TOO_MANY_SOCKETS);
        }
        person = user;
        return true;
    }

    /** The limit is this node's: another may have room. */
    private boolean turnedAway(Refusal refusal) {
        socket.write(BridgeFrames.later(null, new Answer.Later(refusal, LATER)));
        socket.resumeElsewhere(LATER.toMillis());
        return false;
    }

    /** A socket that has calmed down has its refusals forgotten. */
    boolean takeFrame() {
        boolean isTaken = frames.take(door.tick());
        if (isTaken && refused > 0 && frames.isCalm()) {
            refused = 0;
        }
        return isTaken;
    }

    /** Tells the client that a frame was not looked at; after many of those, closes. */
    void refuse(String address) {
        if (++refused > REFUSALS) {
            socket.close(CloseCode.TOO_MUCH, "Too many frames; resume");
        } else {
            socket.write(BridgeFrames.later(address, new Answer.Later(Refusal.TOO_MANY_FRAMES, SOON)));
        }
    }

    /** Null if they may say that they are typing, or how long to wait. */
    Duration takeTyping() {
        if (typing == null) {
            typing = limits.typing();
        }
        return typing.take(door.tick()) ? null : SOON;
    }

    /** The connection is gone; once is enough. */
    void leave() {
        if (isInside) {
            limits.leave(network);
            isInside = false;
        }
        if (person != null) {
            limits.signOut(person);
            person = null;
        }
    }
}
