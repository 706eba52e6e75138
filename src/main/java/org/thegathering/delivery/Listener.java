package org.thegathering.delivery;

import org.thegathering.model.UserId;

/**
 * One socket on one stream. It is live, and gets what the stream passes on; or behind, and is brought up by {@link
 * Replay} from its position; or ended, and gets nothing any more.
 */
final class Listener {

    private enum Mode {
        BEHIND,
        LIVE,
        ENDED
    }

    private final Socket socket;
    private final Stream stream;
    private Mode mode = Mode.BEHIND;
    private boolean replaying;
    private long position;
    private long told;

    Listener(Socket socket, Stream stream) {
        this.socket = socket;
        this.stream = stream;
    }

    Socket socket() {
        return socket;
    }

    Stream stream() {
        return stream;
    }

    UserId user() {
        return socket.user();
    }

    /** The seq up to which everything was passed on to it, or did not concern it. */
    long position() {
        return position;
    }

    /** The seq of the durable frame that it was told last: the {@code prev} of the next. */
    long told() {
        return told;
    }

    /** Begins at a position: whatever comes up to it is not new to this listener. */
    void begin(long position, long told) {
        this.position = position;
        this.told = told;
    }

    /** A durable frame of this seq was written. */
    void tell(long seq) {
        told = seq;
        position = seq;
    }

    /** What lies before this seq holds nothing more for it. */
    void reach(long seq) {
        position = Math.max(position, seq);
    }

    boolean isLive() {
        return mode == Mode.LIVE;
    }

    boolean isEnded() {
        return mode == Mode.ENDED;
    }

    void goLive() {
        mode = Mode.LIVE;
    }

    void fallBehind() {
        if (mode == Mode.LIVE) {
            mode = Mode.BEHIND;
        }
    }

    void end() {
        mode = Mode.ENDED;
    }

    /** True while a page for it is being read: one at a time. */
    boolean isReplaying() {
        return replaying;
    }

    void setReplaying(boolean replaying) {
        this.replaying = replaying;
    }
}
