package org.thegathering.http.live;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.WriteBufferWaterMark;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;

/**
 * A plain WebSocket. Frames go to the connection's channel as finished bytes, past the machinery that would encode and flush each one
 * for each socket: with a thousand listeners that machinery is most of the cost.
 */
final class WebSocketWire implements Wire {

    private final ServerWebSocket socket;
    private final ChannelHandlerContext channel;
    private final boolean isCompressed;
    private Boolean isBinary;

    /**
     * @param isCompressed whether permessage-deflate may be in force, which must see each frame
     * @param queueLimit bytes that may wait before the wire counts as congested; it is drained at half of that
     */
    WebSocketWire(ServerWebSocket socket, boolean isCompressed, int queueLimit) {
        this.socket = socket;
        this.channel = ((WebSocketInternal) socket).channelHandlerContext();
        this.isCompressed = isCompressed;
        channel.channel().config().setWriteBufferWaterMark(new WriteBufferWaterMark(queueLimit / 2, queueLimit));
    }

    /** The kind of a message that came; the first decides in which kind this side answers. */
    void heard(boolean isBinaryKind) {
        if (isBinary == null) {
            isBinary = isBinaryKind;
        }
    }

    @Override
    public void write(OutFrame frame) {
        channel.write(bytes(frame), channel.voidPromise());
    }

    private Object bytes(OutFrame frame) {
        boolean speaksBinary = Boolean.TRUE.equals(isBinary);
        if (isCompressed) {
            return frame.forCompression(channel.alloc(), speaksBinary);
        }
        return speaksBinary ? frame.binary(channel.alloc()) : frame.text(channel.alloc());
    }

    @Override
    public void flush() {
        channel.flush();
    }

    @Override
    public boolean isCongested() {
        return !channel.channel().isWritable();
    }

    @Override
    public void onDrained(Runnable drained) {
        channel.pipeline().addBefore(channel.name(), null, new ChannelInboundHandlerAdapter() {
            @Override
            public void channelWritabilityChanged(ChannelHandlerContext context) {
                if (context.channel().isWritable()) {
                    context.pipeline().remove(this);
                    drained.run();
                }
                context.fireChannelWritabilityChanged();
            }
        });
    }

    @Override
    public void pause() {
        socket.pause();
    }

    @Override
    public void resume() {
        socket.resume();
    }

    @Override
    public void close(int code, String reason) {
        channel.flush();
        socket.close((short) code, reason);
    }
}
