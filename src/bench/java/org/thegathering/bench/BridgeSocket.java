package org.thegathering.bench;

import java.io.IOException;
import java.util.UUID;

/** Speaks the live contract with our own server. */
final class BridgeSocket extends ChatSocket {

    private static final String REPLY_ADDRESS = "!";
    private static final byte[] TO_ME = Bytes.of("{\"type\":\"rec\",\"address\":\"!\"");
    private static final byte[] BODY = Bytes.of(",\"body\":{\"type\":\"");
    private static final byte[] OPENED = Bytes.of("\"expires_at\"");

    private final byte[] expected;

    BridgeSocket(Stage.Place place, String token, Ear ear) {
        super(place, token, ear);
        this.expected = Bytes.of("{\"type\":\"rec\",\"address\":\"" + place.address() + "\"");
    }

    @Override
    String path() {
        return "/eventbus/websocket";
    }

    @Override
    void opened() throws IOException {
        sendText("{\"type\":\"send\",\"address\":\"session.open\",\"replyAddress\":\"" + REPLY_ADDRESS + "\",\"body\":{\"token\":\"" + token() + "\"}}");
    }

    @Override
    String post(String content, UUID id) {
        return "{\"type\":\"send\",\"address\":\"chat.post\",\"replyAddress\":\"" + REPLY_ADDRESS + "\",\"body\":{" + place().idMember()
                + ",\"content\":\"" + content + "\",\"client_id\":\"" + id + "\"}}";
    }

    @Override
    void frame(byte[] bytes, int start, int end) throws IOException {
        if (Bytes.startsWith(bytes, start, end, expected)) {
            durable(bytes, start + expected.length + BODY.length, end);
        } else if (Bytes.startsWith(bytes, start, end, TO_ME)) {
            answer(bytes, start, end);
        } else {
            unexpected(bytes, start, end);
        }
    }

    private void answer(byte[] bytes, int start, int end) throws IOException {
        if (!isListening() && Bytes.after(bytes, start, end, OPENED) > 0) {
            sendText("{\"type\":\"register\",\"address\":\"" + place().address() + "\"}");
        } else {
            answered();
        }
    }

    private void durable(byte[] bytes, int type, int end) {
        if (bytes[type] == 'l') {
            listening(Bytes.number(bytes, Bytes.after(bytes, type, end, SEQ)));
        } else {
            heard(bytes, type, end, bytes[type] == 'm');
        }
    }
}
