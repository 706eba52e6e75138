package org.thegathering.http.live;

import org.thegathering.bus.LiveBus.Frame;

/** One live connection as the door sees it. Called on the connection's event loop only. */
interface Wire {

    /**
     * Hands a frame over; it leaves with the next {@link #flush}. Frames leave in the order in which they were written.
     */
    void write(OutFrame frame);

    void flush();

    /** The connection is gone, and with it what was not flushed. */
    void discard();

    /** True while the peer reads more slowly than it is written to. */
    boolean isCongested();

    /** Calls back once, when the connection takes more again. */
    void onDrained(Runnable drained);

    /** Stops and goes on taking frames from the client. */
    void pause();

    void resume();

    /** Closes after what was written; the code and the reason go along where the transport can carry them. */
    void close(int code, String reason);

    /** A frame for this connection alone. */
    default void write(Frame frame) {
        OutFrame once = new OutFrame(frame);
        write(once);
        once.release();
    }
}
