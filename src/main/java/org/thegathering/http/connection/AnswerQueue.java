package org.thegathering.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes requests wait whose client has not read the answers to earlier ones (pipelining, RFC 9112 §9.3.2). Otherwise some
 * thousand short requests for a long file, and no reading, would fill the memory with answers.
 *
 * <p>What waits is bounded too: a client that sends more loses its connection.
 */
final class AnswerQueue extends ChannelInboundHandlerAdapter {

    static final String NAME = "answerQueue";

    /** In bytes. More than one read brings, so that a client which sends much at once and then reads is served. */
    private static final int WAITING_LIMIT = 4 << 20;

    /** What objects take besides their text, about, in bytes: a request, any other part of one, a header. */
    private static final int REQUEST = 512;
    private static final int PART = 128;
    private static final int HEADER = 64;

    private final Deque<Object> waiting = new ArrayDeque<>(0);
    private int waitingBytes;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (waiting.isEmpty() && !mustWait(context, message)) {
            context.fireChannelRead(message);
            return;
        }
        waiting.add(message);
        waitingBytes += bytes(message);
        if (waitingBytes > WAITING_LIMIT) {
            drop();
            context.close();
        }
    }

    private static boolean mustWait(ChannelHandlerContext context, Object message) {
        return message instanceof HttpRequest && !context.channel().isWritable();
    }

    private static int bytes(Object message) {
        return switch (message) {
            case HttpRequest request -> REQUEST + request.uri().length() + bytes(request.headers());
            case LastHttpContent last -> PART + last.content().readableBytes() + bytes(last.trailingHeaders());
            case HttpContent body -> PART + body.content().readableBytes();
            default -> PART;
        };
    }

    private static int bytes(HttpHeaders headers) {
        int bytes = 0;
        for (var all = headers.iteratorCharSequence(); all.hasNext(); ) {
            var header = all.next();
            bytes += HEADER + header.getKey().length() + header.getValue().length();
        }
        return bytes;
    }

    /** In a turn of its own: this is called in the middle of a flush. */
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        context.fireChannelWritabilityChanged();
        if (!waiting.isEmpty() && context.channel().isWritable()) {
            context.executor().execute(() -> release(context));
        }
    }

    private void release(ChannelHandlerContext context) {
        while (!waiting.isEmpty() && !mustWait(context, waiting.peek())) {
            Object message = waiting.poll();
            waitingBytes -= bytes(message);
            context.fireChannelRead(message);
        }
        context.fireChannelReadComplete();
    }

    private void drop() {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
        waitingBytes = 0;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        drop();
    }
}
