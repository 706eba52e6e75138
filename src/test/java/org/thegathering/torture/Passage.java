package org.thegathering.torture;

import io.netty.channel.ChannelException;
import io.netty.channel.ChannelOption;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;

/**
 * One connection through a proxy. What is held is not lost but late, as behind a link that swallows packets: TCP sends
 * them again when it is back. All but the constructor may be called from any thread.
 */
final class Passage {

    /** How long a slow side takes for each piece. */
    private static final long SLOW_MILLIS = 400;

    private final Vertx vertx;
    private final Context context;
    private final NetSocket near;
    private NetSocket far;
    private boolean held;
    private boolean slow;
    private boolean cutting;
    private boolean over;
    private final NoticeDropper.Filter dropping;
    private final Runnable ended;

    /**
     * On the event loop of {@code near}, which is paused.
     *
     * @param dropping what to leave out of what {@code near} sends; null for nothing
     * @param ended run once, when both sides are closed
     */
    Passage(Vertx vertx, NetSocket near, NoticeDropper.Filter dropping, Runnable ended) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.near = near;
        this.dropping = dropping;
        this.ended = ended;
        near.closeHandler(_ -> sideClosed());
        near.exceptionHandler(_ -> {});
    }

    /** Lets the bytes flow, unless they are held already. */
    void join(NetSocket behind) {
        far = behind;
        far.exceptionHandler(_ -> {});
        far.closeHandler(_ -> sideClosed());
        if (over) {
            reset(far);
            return;
        }
        near.handler(bytes -> pass(dropping == null ? bytes : dropping.filter(bytes), near, far, false));
        far.handler(bytes -> pass(bytes, far, near, slow));
        if (held) {
            far.pause();
        } else {
            near.resume();
        }
    }

    private void pass(Buffer bytes, NetSocket from, NetSocket to, boolean slowly) {
        if (cutting) {
            to.write(bytes.slice(0, (bytes.length() + 1) / 2)).onComplete(_ -> resetBoth());
            return;
        }
        to.write(bytes);
        if (slowly) {
            from.pause();
            vertx.setTimer(SLOW_MILLIS, _ -> resume(from));
        } else if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(_ -> resume(from));
        }
    }

    private void resume(NetSocket side) {
        if (!held) {
            side.resume();
        }
    }

    /** Nothing passes, and nobody is told. */
    void hold() {
        context.runOnContext(_ -> {
            held = true;
            near.pause();
            if (far != null) {
                far.pause();
            }
        });
    }

    /** What was held arrives now. */
    void release() {
        context.runOnContext(_ -> {
            held = false;
            if (far != null) {
                near.resume();
                far.resume();
            }
        });
    }

    /** The far side's bytes reach the near side a piece at a time. */
    void slowDown(boolean isSlow) {
        context.runOnContext(_ -> slow = isSlow);
    }

    /** Half of the next piece, from either side, still passes; then both sides are reset. */
    void cutInMidFrame() {
        context.runOnContext(_ -> cutting = true);
    }

    void reset() {
        context.runOnContext(_ -> resetBoth());
    }

    private void resetBoth() {
        reset(near);
        if (far != null) {
            reset(far);
        }
    }

    /** Lingering for no time turns a close into a reset (POSIX, setsockopt SO_LINGER). */
    private static void reset(NetSocket socket) {
        var channel = ((NetSocketInternal) socket).channelHandlerContext().channel();
        try {
            channel.config().setOption(ChannelOption.SO_LINGER, 0);
        } catch (ChannelException closed) {
            // By the other end, just now.
        }
        socket.close();
    }

    private void sideClosed() {
        if (!over) {
            over = true;
            near.close();
            if (far != null) {
                far.close();
            }
            ended.run();
        }
    }
}
