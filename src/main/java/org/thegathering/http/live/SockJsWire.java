package org.thegathering.http.live;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.handler.sockjs.SockJSSocket;

/**
 * A SockJS connection over whichever transport it found. It encodes and flushes by itself, and its fallbacks carry no
 * close codes.
 */
final class SockJsWire implements Wire {

    private final SockJSSocket socket;
    private Future<Void> taken = Future.succeededFuture();

    SockJsWire(SockJSSocket socket, int queueLimit) {
        this.socket = socket;
        socket.setWriteQueueMaxSize(queueLimit);
    }

    @Override
    public void write(OutFrame frame) {
        taken = socket.write(Buffer.buffer(frame.string()));
    }

    @Override
    public void flush() {}

    @Override
    public void discard() {}

    @Override
    public boolean isCongested() {
        return socket.writeQueueFull();
    }

    @Override
    public void onDrained(Runnable drained) {
        socket.drainHandler(ready -> {
            socket.drainHandler(null);
            drained.run();
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
        // A client that polls takes the last frame with its next request: a session that is closed before forgets it.
        taken.onComplete(last -> socket.close(code, reason));
    }
}
