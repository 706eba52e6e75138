package org.thegathering.bench;

import java.io.IOException;
import java.util.UUID;

/** Speaks the live contract with our own server. */
final class BridgeSocket extends ChatSocket {

    private static final String REPLY_ADDRESS = "!";
    private static final byte[] TO_ME = Bytes.of("{\"type\":\"rec\",\"address\":\"!\"");
    private static final byte[] BODY = Bytes.of(",\"body\":{\"type\":\"");
    private static final byte[] PRESENCE = Bytes.of("presence");
    private static final byte[] OPENED = Bytes.of("\"expires_at\"");

    private static final long FROM_NOW = -1;

    private final byte[] expected;
    private final long after;
    private long toHear;

    BridgeSocket(Stage.Place place, String token, Ear ear) {
        this(place, token, ear, FROM_NOW);
    }

    /** @param after the seq that was heard last, on another day */
    BridgeSocket(Stage.Place place, String token, Ear ear, long after) {
        super(place, token, ear);
        this.after = after;
        this.expected = Bytes.of("{\"type\":\"rec\",\"address\":\"" + place.address() + "\"");
    }

    @Override
    String path() {
        return "/eventbus/websocket";
    }

    @Override
    void opened() throws IOException {
        sendText("{\"type\":\"send\",\"address\":\"session.open\",\"replyAddress\":\"" + REPLY_ADDRESS
                + "\",\"body\":{\"token\":\"" + token() + "\"}}");
    }

    @Override
    String post(String content, UUID id) {
        return "{\"type\":\"send\",\"address\":\"chat.post\",\"replyAddress\":\"" + REPLY_ADDRESS
                + "\",\"body\":{" + place().idMember() + ",\"content\":\"" + content + "\",\"client_id\":\"" + id + "\"}}";
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

    /** Whether it listens, and has heard all that was there when it began. */
    boolean isUpToDate() {
        return isListening() && lastSeq >= toHear;
    }

    private void answer(byte[] bytes, int start, int end) throws IOException {
        if (!isListening() && Bytes.after(bytes, start, end, OPENED) > 0) {
            String headers = after == FROM_NOW ? "" : ",\"headers\":{\"after\":\"" + after + "\"}";
            sendText("{\"type\":\"register\",\"address\":\"" + place().address() + "\"" + headers + "}");
        } else {
            answered();
        }
    }

    private void durable(byte[] bytes, int type, int end) {
        if (bytes[type] == 'l') {
            toHear = Bytes.number(bytes, Bytes.after(bytes, type, end, SEQ));
            listening(after == FROM_NOW ? toHear : after);
        } else if (!Bytes.startsWith(bytes, type, end, PRESENCE)) {
            heard(bytes, type, end, bytes[type] == 'm');
        }
    }
}
