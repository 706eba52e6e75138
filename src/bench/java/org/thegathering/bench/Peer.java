package org.thegathering.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One TCP connection of a {@link Loop}. What is left of an unfinished frame waits for the rest of it. */
abstract class Peer {

    private SocketChannel channel;
    private SelectionKey key;
    private byte[] unread;
    private ByteBuffer unsent;

    void attach(SocketChannel channel, SelectionKey key) {
        this.channel = channel;
        this.key = key;
    }

    void finishConnect() throws IOException {
        if (channel.finishConnect()) {
            key.interestOps(SelectionKey.OP_READ);
            connected();
        }
    }

    abstract void connected() throws IOException;

    /**
     * Takes what is complete of the bytes.
     *
     * @return where the unfinished rest begins
     */
    abstract int take(byte[] bytes, int start, int end) throws IOException;

    /** The connection ended though nobody closed it. */
    abstract void fail(String reason);

    void read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        if (unread != null) {
            buffer.put(unread);
            unread = null;
        }
        if (!buffer.hasRemaining()) {
            fail("an answer of more than " + buffer.capacity() + " bytes");
            return;
        }
        if (channel.read(buffer) < 0) {
            channel.close();
            fail("closed by the server");
            return;
        }
        int rest = take(buffer.array(), 0, buffer.position());
        if (rest < buffer.position()) {
            unread = new byte[buffer.position() - rest];
            System.arraycopy(buffer.array(), rest, unread, 0, unread.length);
        }
    }

    void send(byte[] bytes) throws IOException {
        ByteBuffer next = ByteBuffer.wrap(bytes);
        if (unsent != null) {
            next = ByteBuffer.allocate(unsent.remaining() + bytes.length).put(unsent).put(bytes).flip();
        }
        unsent = next;
        flush();
    }

    void flush() throws IOException {
        channel.write(unsent);
        if (unsent.hasRemaining()) {
            key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        } else {
            unsent = null;
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    void close() throws IOException {
        key.cancel();
        channel.close();
    }
}
