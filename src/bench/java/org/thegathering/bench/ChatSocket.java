package org.thegathering.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * One person on a WebSocket: signs in, listens to one place, says numbered messages, and reads of each frame only what
 * counts. How that is said is its subclass's.
 */
abstract class ChatSocket extends Peer {

    /** Of every message, in characters. */
    private static final int CONTENT = 100;

    private static final byte[] END_OF_HEAD = Bytes.of("\r\n\r\n");
    static final byte[] SEQ = Bytes.of("\"seq\":");
    private static final byte[] PREV = Bytes.of("\"prev\":");
    private static final byte[] NUMBER = Bytes.of("\"content\":\"n");
    private static final String PADDING = " the quick brown fox jumps over the lazy dog,"
            + " and over the lazy dog jumps the quick brown fox again";

    private final Stage.Place place;
    private final String token;
    private final Ear ear;
    private boolean isUpgraded;
    private boolean isListening;
    private int inFlight;
    private Runnable answered = () -> {};
    private String failure;

    /** The seq heard last, and how many messages: kept here for {@link Ledger}. */
    long lastSeq;
    int heard;

    ChatSocket(Stage.Place place, String token, Ear ear) {
        this.place = place;
        this.token = token;
        this.ear = ear;
    }

    Stage.Place place() {
        return place;
    }

    String token() {
        return token;
    }

    boolean isListening() {
        return isListening;
    }

    /** Null while all is well. */
    String failure() {
        return failure;
    }

    int inFlight() {
        return inFlight;
    }

    /** To be called after each answer to a message. */
    void onAnswer(Runnable answered) {
        this.answered = answered;
    }

    @Override
    void connected() throws IOException {
        byte[] key = new byte[16];
        send(Bytes.of("GET " + path() + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + Base64.getEncoder().encodeToString(key) + "\r\n\r\n"));
    }

    /** Where the server takes WebSockets. */
    abstract String path();

    /** The hand-shake is done. */
    abstract void opened() throws IOException;

    /** @param content 100 characters; @param id a UUID of its own */
    abstract String post(String content, UUID id);

    /** A whole frame came. */
    abstract void frame(byte[] bytes, int start, int end) throws IOException;

    /** A message of 100 characters that begins with its number. */
    void say(int number) throws IOException {
        String content = ("n" + number + PADDING).substring(0, CONTENT);
        sendText(post(content, new UUID(0x4000L, Long.MIN_VALUE | number)));
        inFlight++;
    }

    void sendText(String text) throws IOException {
        send(masked(Bytes.of(text)));
    }

    /** Everything that comes after this seq is expected. */
    void listening(long seq) {
        lastSeq = seq;
        isListening = true;
    }

    /** The answer to a message came. */
    void answered() {
        inFlight--;
        answered.run();
    }

    /** A durable frame came, whose seq stands behind that word from there on. */
    void heard(byte[] bytes, int from, int end, boolean isMessage) {
        int seq = Bytes.after(bytes, from, end, SEQ);
        int prev = Bytes.after(bytes, seq, end, PREV);
        int number = isMessage ? Bytes.after(bytes, prev, end, NUMBER) : -1;
        ear.hear(
                this,
                Bytes.number(bytes, seq),
                Bytes.number(bytes, prev),
                number < 0 ? -1 : (int) Bytes.number(bytes, number));
    }

    void unexpected(byte[] bytes, int start, int end) {
        fail(new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8));
    }

    /** A client's text frame (RFC 6455 §5.2) whose mask is zero, so that masking is free. */
    private static byte[] masked(byte[] payload) {
        int header = payload.length < 126 ? 6 : 8;
        byte[] frame = new byte[header + payload.length];
        frame[0] = (byte) 0x81;
        if (payload.length < 126) {
            frame[1] = (byte) (0x80 | payload.length);
        } else {
            frame[1] = (byte) (0x80 | 126);
            frame[2] = (byte) (payload.length >> 8);
            frame[3] = (byte) payload.length;
        }
        System.arraycopy(payload, 0, frame, header, payload.length);
        return frame;
    }

    @Override
    int take(byte[] bytes, int start, int end) throws IOException {
        int at = start;
        if (!isUpgraded) {
            at = Bytes.after(bytes, start, end, END_OF_HEAD);
            if (at < 0) {
                return start;
            }
            upgraded(new String(bytes, start, at - start));
        }
        while (end - at >= 4) {
            int size = bytes[at + 1] & 0x7F;
            int payload = at + 2;
            if (size == 126) {
                size = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
                payload = at + 4;
            } else if (size == 127) {
                fail("a frame of more than 64 KiB");
                return end;
            }
            if (end - payload < size) {
                return at;
            }
            frame(bytes, payload, payload + size);
            at = payload + size;
        }
        return at;
    }

    private void upgraded(String head) throws IOException {
        if (!head.toLowerCase(Locale.ROOT).startsWith("http/1.1 101")) {
            fail(head);
            return;
        }
        isUpgraded = true;
        opened();
    }

    @Override
    void fail(String reason) {
        if (failure == null) {
            failure = reason;
        }
    }
}
