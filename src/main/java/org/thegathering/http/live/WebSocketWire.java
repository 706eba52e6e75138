package org.thegathering.http.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.WriteBufferWaterMark;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

/**
 * A plain WebSocket. Frames go to the connection's channel as finished bytes, past the machinery that would encode and
 * flush each one for each socket: with a thousand listeners that machinery is most of the cost.
 *
 * <p>One frame between two flushes is shared with the other sockets that get it. Several are copied next to each other:
 * to copy some hundred bytes costs less than to hand each frame to the channel and the system by itself.
 */
final class WebSocketWire implements Wire, WebSocketFrames.Listener {

    /** Frames are copied next to each other up to this size, in bytes. */
    private static final int JOINED_BYTES = 64 * 1024;

    private static final int FIRST_JOINED_BYTES = 2 * 1024;

    private final WebSocketFrames frames;
    private final ChannelHandlerContext channel;
    private final boolean isCompressed;
    private final int joinedLimit;
    private LiveSocket socket;
    private Runnable drained;
    private Boolean isBinary;
    private ByteBuf unsent;
    private boolean isJoined;

    /**
     * Takes the connection over from Vert.x, right after the hand-shake.
     *
     * @param isCompressed whether permessage-deflate may be in force, which must see each frame
     * @param queueLimit bytes that may wait before the wire counts as congested; it is drained at half of that
     * @param messageLimit bytes of the longest message that is read
     */
    WebSocketWire(ServerWebSocket webSocket, boolean isCompressed, int queueLimit, int messageLimit) {
        ChannelHandlerContext before = ((WebSocketInternal) webSocket).channelHandlerContext();
        this.frames = new WebSocketFrames(this, messageLimit);
        before.pipeline().replace(before.name(), before.name(), frames);
        this.channel = before.pipeline().context(frames);
        this.isCompressed = isCompressed;
        this.joinedLimit = Math.min(JOINED_BYTES, queueLimit);
        channel.channel().config().setWriteBufferWaterMark(new WriteBufferWaterMark(queueLimit / 2, queueLimit));
    }

    /** Who gets what comes in; to be said before the event loop comes round. */
    void deliverTo(LiveSocket socket) {
        this.socket = socket;
    }

    /** The kind of the first message decides in which kind this side answers. */
    @Override
    public void message(boolean isBinaryKind, Buffer content) {
        if (isBinary == null) {
            isBinary = isBinaryKind;
        }
        socket.receive(content);
    }

    @Override
    public void tooLong() {
        socket.refuseTooLong();
    }

    @Override
    public void gone() {
        socket.gone();
    }

    @Override
    public void writabilityChanged() {
        if (drained != null && !isCongested()) {
            Runnable once = drained;
            drained = null;
            once.run();
        }
    }

    @Override
    public void write(OutFrame frame) {
        boolean speaksBinary = Boolean.TRUE.equals(isBinary);
        if (isCompressed) {
            channel.write(frame.forCompression(channel.alloc(), speaksBinary), channel.voidPromise());
        } else {
            add(speaksBinary ? frame.binary(channel.alloc()) : frame.text(channel.alloc()));
        }
    }

    private void add(ByteBuf bytes) {
        if (unsent == null) {
            unsent = bytes.retainedDuplicate();
            return;
        }
        if (!isJoined) {
            ByteBuf joined = channel.alloc().directBuffer(FIRST_JOINED_BYTES).writeBytes(unsent);
            unsent.release();
            unsent = joined;
            isJoined = true;
        }
        unsent.writeBytes(bytes, bytes.readerIndex(), bytes.readableBytes());
        if (unsent.readableBytes() >= joinedLimit) {
            handOver();
        }
    }

    private void handOver() {
        if (unsent != null) {
            ByteBuf bytes = unsent;
            unsent = null;
            isJoined = false;
            channel.write(bytes, channel.voidPromise());
        }
    }

    @Override
    public void flush() {
        handOver();
        channel.flush();
    }

    @Override
    public void discard() {
        if (unsent != null) {
            unsent.release();
            unsent = null;
        }
    }

    @Override
    public boolean isCongested() {
        return !channel.channel().isWritable();
    }

    @Override
    public void onDrained(Runnable drained) {
        this.drained = drained;
    }

    @Override
    public void pause() {
        channel.channel().config().setAutoRead(false);
    }

    @Override
    public void resume() {
        channel.channel().config().setAutoRead(true);
    }

    @Override
    public void close(int code, String reason) {
        flush();
        frames.close(channel, code, reason);
    }
}
