package org.thegathering.bench;

import java.io.IOException;
import java.util.UUID;

/**
 * Speaks Engine.IO 4 and Socket.IO 5 (their protocol documents) with the server in {@code src/bench/socket-io}: each
 * frame begins with the number of its kind, an event with that of its acknowledgement.
 */
final class SocketIoSocket extends ChatSocket {

    private static final byte[] HELLO = Bytes.of("0{");
    private static final byte[] PING = Bytes.of("2");
    private static final byte[] CONNECTED = Bytes.of("40{");
    private static final byte[] POSTED = Bytes.of("430[");
    private static final byte[] LISTENING = Bytes.of("431[");

    private final byte[] expected;

    SocketIoSocket(Stage.Place place, String token, Ear ear) {
        super(place, token, ear);
        this.expected = Bytes.of("42[\"message\",{\"address\":\"" + place.address() + "\",");
    }

    @Override
    String path() {
        return "/socket.io/?EIO=4&transport=websocket";
    }

    @Override
    void opened() {}

    @Override
    String post(String content, UUID id) {
        return "420[\"post\",{" + place().idMember()
                + ",\"content\":\"" + content + "\",\"client_id\":\"" + id + "\"}]";
    }

    @Override
    void frame(byte[] bytes, int start, int end) throws IOException {
        if (Bytes.startsWith(bytes, start, end, expected)) {
            heard(bytes, start, end, true);
        } else if (Bytes.startsWith(bytes, start, end, POSTED)) {
            answered();
        } else if (Bytes.startsWith(bytes, start, end, LISTENING)) {
            listening(Bytes.number(bytes, Bytes.after(bytes, start, end, SEQ)));
        } else if (Bytes.startsWith(bytes, start, end, CONNECTED)) {
            sendText("421[\"listen\",\"" + place().address() + "\"]");
        } else if (Bytes.startsWith(bytes, start, end, HELLO)) {
            sendText("40{\"token\":\"" + token() + "\"}");
        } else if (Bytes.startsWith(bytes, start, end, PING)) {
            sendText("3");
        } else {
            unexpected(bytes, start, end);
        }
    }
}
