package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The client's end of a WebSocket by hand (RFC 6455 §5.2), masked with zeros. */
public final class RawFrames {

    public static final int CLOSE = 8;
    public static final int PING = 9;
    private static final int TEXT = 1;

    private final RawConnection line;
    private int opcode;

    public RawFrames(RawConnection line) {
        this.line = line;
    }

    public static String handshake(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + String.join("", headers) + "\r\n";
    }

    public void open() throws IOException {
        line.write(handshake("/eventbus/websocket"));
        assertEquals(101, line.status());
    }

    public void send(String address, JsonObject body) throws IOException {
        write(new JsonObject().put("type", "send").put("address", address).put("replyAddress", "r").put("body", body).encode());
    }

    public void write(String text) throws IOException {
        line.write(frame(TEXT, true, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The next frame's payload. */
    public String read() throws IOException {
        opcode = line.octet() & 0xF;
        int length = line.octet();
        if (length == 126) {
            length = line.octet() << 8 | line.octet();
        } else if (length == 127) {
            length = 0;
            for (int i = 0; i < 8; i++) {
                length = length << 8 | line.octet();
            }
        }
        return new String(line.octets(length), StandardCharsets.UTF_8);
    }

    /** Whether the last one read was a text. */
    public boolean isText() {
        return opcode == TEXT;
    }

    /** Whether the last one read was the server's farewell. */
    public boolean isClosed() {
        return opcode == CLOSE;
    }

    /** @param opcode any of four bits, right or wrong */
    public static byte[] frame(int opcode, boolean isFinal, byte[] payload) {
        var frame = new ByteArrayOutputStream(payload.length + 14);
        frame.write((isFinal ? 0x80 : 0) | opcode);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else if (payload.length < 1 << 16) {
            frame.write(0x80 | 126);
            frame.write(payload.length >>> 8);
            frame.write(payload.length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) payload.length >>> shift));
            }
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        return frame.toByteArray();
    }
}
