package org.thegathering.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import java.time.Duration;

/**
 * Ends a connection whose client keeps the server waiting: with a head that never ends, a body that never ends, no
 * further request, or by not reading what it asked for. What the client waits for itself takes as long as it takes.
 *
 * <p>Between the codec and Vert.x's own handler: so it sees whole heads and answers, and notices bytes that are no whole
 * head yet by a read that brought none.
 */
final class ClientWatch extends ChannelDuplexHandler {

    private static final long NOT = Long.MIN_VALUE;
    private static final int SWITCHING_PROTOCOLS = 101;

    private final Connections connections;
    private final Patience patience;
    private ChannelHandlerContext context;
    private long headSince = NOT;
    private long bodySince = NOT;
    private long idleSince;
    private long stalledSince = NOT;
    private int unanswered;
    private boolean readSomething;
    private boolean isInterim;

    ClientWatch(Connections connections, Patience patience) {
        this.connections = connections;
        this.patience = patience;
        this.idleSince = connections.now();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        this.context = context;
        connections.watch(this);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        connections.forget(this);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        connections.forget(this);
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        readSomething = true;
        if (message instanceof HttpRequest) {
            headSince = NOT;
            bodySince = connections.now();
            unanswered++;
        }
        if (message instanceof LastHttpContent) {
            bodySince = NOT;
            idleSince = connections.now();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!readSomething && bodySince == NOT && headSince == NOT) {
            headSince = connections.now();
        }
        readSomething = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            isInterim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            if (response.status().code() == SWITCHING_PROTOCOLS) {
                context.executor().execute(this::leave);
            }
        }
        if (message instanceof LastHttpContent && !isInterim) {
            unanswered--;
            idleSince = connections.now();
        }
        context.write(message, promise);
    }

    /** From here on the connection belongs to a live door, which has a patience of its own. */
    private void leave() {
        if (!context.isRemoved()) {
            context.pipeline().remove(HeadCheck.NAME);
            context.pipeline().remove(AnswerQueue.NAME);
            context.pipeline().remove(this);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        stalledSince = context.channel().isWritable() ? NOT : connections.now();
        context.fireChannelWritabilityChanged();
    }

    /** @param now by {@link System#nanoTime} */
    void check(long now) {
        boolean waitsForNothing = unanswered == 0 && bodySince == NOT && headSince == NOT;
        if (isOver(headSince, patience.head(), 0, now)
                || isOver(bodySince, patience.body(), Connections.GRACE_NANOS, now)
                || isOver(stalledSince, patience.stall(), 0, now)
                || waitsForNothing && isOver(idleSince, patience.idle(), 0, now)) {
            context.close();
        }
    }

    private static boolean isOver(long since, Duration patience, long grace, long now) {
        return since != NOT && now - since > patience.toNanos() + grace;
    }
}
