package org.thegathering.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One thread, one selector, one read buffer: cheap enough that the server is what gets measured. */
final class Loop implements AutoCloseable {

    private final Selector selector;
    /** Holds the longest answer: a list of 10,000 rooms. */
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 23);

    Loop() throws IOException {
        selector = Selector.open();
    }

    void connect(Peer peer, InetSocketAddress address) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT, peer);
        peer.attach(channel, key);
        if (channel.connect(address)) {
            peer.finishConnect();
        }
    }

    /** Handles what is ready; waits up to so many nanoseconds for something, with the resolution of a millisecond. */
    void turn(long waitNanos) throws IOException {
        long millis = TimeUnit.NANOSECONDS.toMillis(waitNanos);
        if (millis > 0) {
            selector.select(this::handle, millis);
        } else {
            selector.selectNow(this::handle);
        }
    }

    /** Turns until something has come true. */
    void await(BooleanSupplier done, int seconds, String what) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not within " + seconds + " s: " + what);
            }
            turn(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private void handle(SelectionKey key) {
        Peer peer = (Peer) key.attachment();
        try {
            if (key.isConnectable()) {
                peer.finishConnect();
            }
            if (key.isValid() && key.isWritable()) {
                peer.flush();
            }
            if (key.isValid() && key.isReadable()) {
                peer.read(buffer);
            }
        } catch (IOException broken) {
            peer.fail(broken.toString());
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
