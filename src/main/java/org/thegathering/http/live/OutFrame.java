package org.thegathering.http.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.nio.charset.StandardCharsets;
import org.thegathering.bus.LiveBus.Frame;

/**
 * A frame in the forms that connections want, each made once for all of them: a server's WebSocket frames are not
 * masked (RFC 6455 §5.1), so the very same bytes go to every socket. To be released by whoever made it; a socket that
 * keeps the bytes longer retains or copies them.
 */
final class OutFrame {

    private static final int FIN = 0x80;
    private static final int TEXT = 0x1;
    private static final int BINARY = 0x2;
    private static final int LENGTH_IN_16_BITS = 126;
    private static final int LENGTH_IN_64_BITS = 127;
    private static final int LONGEST_HEADER = 10;

    private final byte[] json;
    private ByteBuf text;
    private ByteBuf binary;
    private String string;

    OutFrame(Frame frame) {
        json = frame.json();
    }

    /** The bytes of a whole WebSocket text frame. */
    ByteBuf text(ByteBufAllocator allocator) {
        if (text == null) {
            text = encode(allocator, TEXT);
        }
        return text;
    }

    /** The bytes of a whole WebSocket binary frame. */
    ByteBuf binary(ByteBufAllocator allocator) {
        if (binary == null) {
            binary = encode(allocator, BINARY);
        }
        return binary;
    }

    /** A frame that the connection's own handlers still work on: they compress each one apart. */
    Object forCompression(ByteBufAllocator allocator, boolean isBinary) {
        ByteBuf payload = allocator.buffer(json.length).writeBytes(json);
        return isBinary ? new BinaryWebSocketFrame(payload) : new TextWebSocketFrame(payload);
    }

    /** The JSON as text. */
    String string() {
        if (string == null) {
            string = new String(json, StandardCharsets.UTF_8);
        }
        return string;
    }

    void release() {
        if (text != null) {
            text.release();
            text = null;
        }
        if (binary != null) {
            binary.release();
            binary = null;
        }
    }

    /** The base framing of RFC 6455 §5.2. */
    private ByteBuf encode(ByteBufAllocator allocator, int opcode) {
        ByteBuf bytes = allocator.directBuffer(json.length + LONGEST_HEADER);
        bytes.writeByte(FIN | opcode);
        if (json.length < LENGTH_IN_16_BITS) {
            bytes.writeByte(json.length);
        } else if (json.length <= 0xFFFF) {
            bytes.writeByte(LENGTH_IN_16_BITS).writeShort(json.length);
        } else {
            bytes.writeByte(LENGTH_IN_64_BITS).writeLong(json.length);
        }
        return bytes.writeBytes(json);
    }
}
