package org.thegathering.http.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.TimeUnit;

/**
 * The receiving end of a plain WebSocket (RFC 6455), in the place where Vert.x has a handler of its own: puts messages
 * together from frames, answers pings, and closes. Vert.x would keep the request, its headers and two connections'
 * state for each socket: most of what an idle one costs.
 */
final class WebSocketFrames extends ChannelInboundHandlerAdapter {

    /** What happens on the connection, on its event loop. */
    interface Listener {

        void message(boolean isBinary, Buffer content);

        /** Something longer than is read here was coming; nothing more will. */
        void tooLong();

        /** The connection takes more again, or no more. */
        void writabilityChanged();

        /** Once, whoever closed. */
        void gone();
    }

    /** How long the other side may take to answer a closing, or to read the answer to its own. */
    private static final long CLOSING_SECONDS = 10;

    private final Listener listener;
    private final int messageLimit;
    private ByteBuf unfinished;
    private boolean isUnfinishedBinary;
    private boolean isClosing;

    /** @param messageLimit bytes of the longest message that is put together */
    WebSocketFrames(Listener listener, int messageLimit) {
        this.listener = listener;
        this.messageLimit = messageLimit;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            switch (message) {
                case CloseWebSocketFrame close -> answerClose(context, close);
                case WebSocketFrame ignored when isClosing -> {}
                case TextWebSocketFrame text -> begin(context, text, false);
                case BinaryWebSocketFrame binary -> begin(context, binary, true);
                case ContinuationWebSocketFrame more -> goOn(context, more);
                // An answer to the latest ping will do (§5.5.3); one who reads no answers gets none.
                case PingWebSocketFrame ping when !context.channel().isWritable() -> {}
                case PingWebSocketFrame ping ->
                    context.writeAndFlush(new PongWebSocketFrame(ping.content().retain()), context.voidPromise());
                default -> {}
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void begin(ChannelHandlerContext context, WebSocketFrame frame, boolean isBinary) {
        if (unfinished != null) {
            close(context, WebSocketCloseStatus.PROTOCOL_ERROR);
        } else if (frame.isFinalFragment()) {
            listener.message(isBinary, copy(frame.content()));
        } else {
            unfinished = context.alloc().buffer(frame.content().readableBytes());
            isUnfinishedBinary = isBinary;
            goOn(context, frame);
        }
    }

    private void goOn(ChannelHandlerContext context, WebSocketFrame frame) {
        if (unfinished == null) {
            close(context, WebSocketCloseStatus.PROTOCOL_ERROR);
        } else if (unfinished.readableBytes() + frame.content().readableBytes() > messageLimit) {
            dropUnfinished();
            listener.tooLong();
        } else {
            unfinished.writeBytes(frame.content());
            if (frame.isFinalFragment()) {
                Buffer whole = copy(unfinished);
                dropUnfinished();
                listener.message(isUnfinishedBinary, whole);
            }
        }
    }

    private static Buffer copy(ByteBuf bytes) {
        return Buffer.buffer(ByteBufUtil.getBytes(bytes));
    }

    private void dropUnfinished() {
        if (unfinished != null) {
            unfinished.release();
            unfinished = null;
        }
    }

    /** The other side begins: it gets its own code back (§5.5.1). */
    private void answerClose(ChannelHandlerContext context, CloseWebSocketFrame close) {
        if (isClosing) {
            context.close();
            return;
        }
        isClosing = true;
        CloseWebSocketFrame answer = close.statusCode() < 0
                ? new CloseWebSocketFrame()
                : new CloseWebSocketFrame(close.statusCode(), "");
        context.writeAndFlush(answer).addListener(sent -> context.close());
        closeLater(context);
    }

    /** Whoever reads nothing any more is not waited for. */
    private static void closeLater(ChannelHandlerContext context) {
        context.executor().schedule(() -> context.close(), CLOSING_SECONDS, TimeUnit.SECONDS);
    }

    private void close(ChannelHandlerContext context, WebSocketCloseStatus status) {
        close(context, status.code(), status.reasonText());
    }

    /** This side begins. */
    void close(ChannelHandlerContext context, int code, String reason) {
        if (!isClosing && context.channel().isActive()) {
            isClosing = true;
            context.channel().config().setAutoRead(true);
            context.writeAndFlush(new CloseWebSocketFrame(code, reason), context.voidPromise());
            closeLater(context);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        listener.writabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        dropUnfinished();
        listener.gone();
    }

    /** A frame against the protocol is told so; anything else means that the connection is broken. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (!(failure instanceof CorruptedWebSocketFrameException corrupted) || isClosing) {
            context.close();
        } else if (corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG)) {
            listener.tooLong();
        } else {
            close(context, corrupted.closeStatus());
        }
    }
}
