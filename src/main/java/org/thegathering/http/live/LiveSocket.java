package org.thegathering.http.live;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.thegathering.bus.CloseCode;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.bus.LiveBus.SocketId;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.SessionEnd;

/**
 * One live connection: takes the client's frames in their order, and writes what is meant for it.
 *
 * <p>A frame that changes who hears what (signing in, registering, unregistering) is done before the next is looked at;
 * posts are handed on one after the other without waiting for their answers. What a client sends faster than it is
 * handled waits in a short queue, then in its own socket.
 */
final class LiveSocket {

    /** The contract's limit, in bytes. */
    private static final int LONGEST_FRAME = 64 * 1024;

    /** Frames that wait, and posts under way, before the socket is read no further. */
    private static final int WAITING_LIMIT = 64;

    private static final long SIGN_IN_SECONDS = 10;

    private final SocketId id;
    private final Wire wire;
    private final Door door;
    private final Outflow outflow;
    private final SocketGuard guard;
    private final SignIn signIn;
    private final Registration registration;
    private final Chat chat;
    private final Deque<ClientFrame> waiting = new ArrayDeque<>(2);
    private Identified session;
    private Instant signInBy = Instant.now().plusSeconds(SIGN_IN_SECONDS);
    private boolean hearsOwnNews;
    private boolean busy;
    private int underWay;
    private boolean paused;
    private boolean closed;

    LiveSocket(SocketId id, Wire wire, Door door, AddressPrefix network) {
        this.id = id;
        this.wire = wire;
        this.door = door;
        this.outflow = new Outflow(id, wire, door.bus());
        this.guard = new SocketGuard(this, door, network);
        Replies replies = new Replies(this);
        this.signIn = new SignIn(this, door.bus(), replies);
        this.registration = new Registration(this, door.bus(), replies);
        this.chat = new Chat(this, door.bus(), replies);
    }

    SocketId id() {
        return id;
    }

    /** Whose connection it is; null before anybody has signed in. */
    Identified session() {
        return session;
    }

    /** What it may do how often. */
    SocketGuard guard() {
        return guard;
    }

    /** Before anything else; false if there are too many, and this one is closed. */
    boolean enter() {
        return guard.enter();
    }

    /** From now on the connection is theirs, until the token ends; false if it is closed, or they have too many. */
    boolean signedIn(Identified identified) {
        if (closed || session == null && !guard.signIn(identified.userId())) {
            return false;
        }
        session = identified;
        return true;
    }

    /** The next message of the client. */
    void receive(Buffer message) {
        if (closed) {
            return;
        }
        if (message.length() > LONGEST_FRAME) {
            refuseTooLong();
            return;
        }
        ClientFrame frame = ClientFrame.read(message);
        if (!guard.takeFrame()) {
            guard.refuse(addressOf(frame));
            return;
        }
        waiting.add(frame);
        handleWaiting();
        if (!paused && waiting.size() >= WAITING_LIMIT) {
            paused = true;
            wire.pause();
        }
    }

    /** The client sent more in one frame than the contract allows. */
    void refuseTooLong() {
        close(CloseCode.TOO_LARGE, "A frame has at most 64 KiB");
    }

    private void handleWaiting() {
        while (!busy && !closed && underWay < WAITING_LIMIT && !waiting.isEmpty()) {
            handle(waiting.poll());
        }
        if (paused && waiting.isEmpty()) {
            paused = false;
            wire.resume();
        }
    }

    private void handle(ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Ping ping -> write(BridgeFrames.PONG);
            case ClientFrame.Send send when send.address().equals(SignIn.ADDRESS) -> alone(signIn.open(send));
            case ClientFrame.Malformed malformed ->
                write(BridgeFrames.refusal(malformed.address(), 400, malformed.reason()));
            case ClientFrame other when session == null ->
                write(BridgeFrames.refusal(addressOf(other), Refusal.NOT_SIGNED_IN));
            case ClientFrame.Register register -> alone(registration.register(register));
            case ClientFrame.BadAfter bad ->
                write(BridgeFrames.refusal(bad.address(), 422, "after is a seq: a whole number from 0"));
            case ClientFrame.Unregister unregister -> alone(registration.unregister(unregister));
            case ClientFrame.Send send -> together(chat.send(send));
            case ClientFrame.Publish publish ->
                write(BridgeFrames.refusal(publish.address(), 403, "Nobody publishes here; send to chat.post"));
        }
    }

    private static String addressOf(ClientFrame frame) {
        return switch (frame) {
            case ClientFrame.Register register -> register.address();
            case ClientFrame.Unregister unregister -> unregister.address();
            case ClientFrame.BadAfter bad -> bad.address();
            case ClientFrame.Send send -> send.replyAddress();
            case ClientFrame.Publish publish -> publish.address();
            case ClientFrame.Malformed malformed -> malformed.address();
            case ClientFrame.Ping ping -> null;
        };
    }

    /** Handles no other frame until this one is done. */
    private void alone(Future<?> handled) {
        busy = true;
        handled.onComplete(done -> {
            busy = false;
            handleWaiting();
        });
    }

    /** Handles the next frames meanwhile. */
    private void together(Future<?> handled) {
        underWay++;
        handled.onComplete(done -> {
            underWay--;
            handleWaiting();
        });
    }

    /** A frame for this socket alone. */
    void write(Frame frame) {
        if (!closed) {
            wire.write(frame);
            written();
        }
    }

    /** A frame that delivery has for this socket and perhaps others. */
    void deliver(OutFrame frame) {
        if (!closed) {
            wire.write(frame);
            written();
        }
    }

    private void written() {
        door.flushSoon(this);
        if (!outflow.takes()) {
            close(CloseCode.TOO_MUCH, "Too slow; resume");
        }
    }

    void flush() {
        if (!closed) {
            outflow.flush();
        }
    }

    /** Closes a connection on which nobody signed in, or whose token has ended. */
    void checkSession(Instant now) {
        if (session == null && now.isAfter(signInBy)) {
            close(CloseCode.SIGN_IN_AGAIN, "Nobody signed in");
        } else if (session != null && !now.isBefore(session.expiresAt())) {
            close(CloseCode.SIGN_IN_AGAIN, "The token has expired; sign in again");
        }
    }

    /** Closes a connection whose other end has taken nothing, or next to nothing, for too long. */
    void checkReading(Instant patience) {
        if (outflow.isStuckSince(patience)) {
            close(CloseCode.TOO_MUCH, "Too slow; resume");
        }
    }

    /** Whether the client listens to {@code user.me}. */
    void hearsOwnNews(boolean hears) {
        hearsOwnNews = hears;
    }

    /** The session that signed in here is over. */
    void sessionEnded(SessionEnd reason) {
        if (hearsOwnNews) {
            write(BridgeFrames.sessionEnded(reason));
        }
        close(CloseCode.SESSION_ENDED, "This session has ended");
    }

    /** @param wait in milliseconds */
    void resumeElsewhere(long wait) {
        close(CloseCode.GOING_AWAY, CloseCode.resumeAfter(wait));
    }

    /** Says why in a last frame, for transports that carry no codes, and closes. */
    void close(int code, String reason) {
        if (!closed) {
            wire.write(BridgeFrames.refusal(null, code, reason));
            wire.flush();
            closed = true;
            wire.close(code, reason);
            gone();
        }
    }

    /** The connection is closed, by whomever. */
    void gone() {
        closed = true;
        guard.leave();
        waiting.clear();
        outflow.end();
        door.gone(this);
    }
}
