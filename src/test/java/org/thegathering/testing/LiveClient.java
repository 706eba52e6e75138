package org.thegathering.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A client of the live contract on plain WebSocket. It keeps every frame, holds each one against the contract's schema
 * and each address against its order ({@link OrderCheck}), and waits for what a test expects, with a deadline.
 */
public final class LiveClient implements AutoCloseable {

    private static final String PATH = "/eventbus/websocket";

    /** Small, so that a client which stops reading is soon noticed. */
    private static final int RECEIVE_BUFFER = 64 * 1024;

    private final WebSocketClient client;
    private final ContractCheck contract;
    private final Inbox inbox = new Inbox();
    private final OrderCheck order = new OrderCheck();
    private WebSocket socket;
    private int requests;

    private LiveClient(Vertx vertx, ContractCheck contract) {
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setReceiveBufferSize(RECEIVE_BUFFER)
                .setMaxFrameSize(1 << 20)
                .setMaxMessageSize(1 << 20));
        this.contract = contract;
    }

    static LiveClient connect(Vertx vertx, ContractCheck contract, int port) {
        var live = new LiveClient(vertx, contract);
        var options = new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI(PATH);
        live.socket = TestNode.await(live.client.connect(options).map(socket -> {
            socket.textMessageHandler(text -> live.take(new JsonObject(text).put("kind", "text")));
            socket.binaryMessageHandler(bytes -> live.take(new JsonObject(bytes).put("kind", "binary")));
            socket.closeHandler(_ -> live.inbox.close());
            return socket;
        }));
        return live;
    }

    private void take(JsonObject frame) {
        try {
            var address = frame.getString("address");
            var type = frame.getString("type");
            if (type.equals("rec") && !address.startsWith("reply-")) {
                contract.frame(address, frame.getJsonObject("body"));
                order.comes(address, frame.getJsonObject("body"));
            } else if (type.equals("err") && address != null) {
                order.refused(address);
            }
        } catch (RuntimeException | AssertionError broken) {
            inbox.fail(broken);
        }
        inbox.add(frame);
    }

    /** A frame as it is. */
    public LiveClient send(JsonObject frame) {
        socket.writeTextMessage(frame.encode());
        return this;
    }

    public LiveClient sendText(String text) {
        socket.writeTextMessage(text);
        return this;
    }

    public LiveClient sendBinary(Buffer bytes) {
        socket.writeBinaryMessage(bytes);
        return this;
    }

    /** Sends to an address, and waits for the reply or the refusal. */
    public Reply ask(String address, JsonObject body) {
        return await(begin(address, body), address);
    }

    /** Sends to an address, and waits for nothing. @return the reply address, for {@link #await(String, String)} */
    public String begin(String address, JsonObject body) {
        var reply = "reply-" + ++requests;
        send(new JsonObject()
                .put("type", "send").put("address", address).put("replyAddress", reply)
                .put("headers", new JsonObject()).put("body", body));
        return reply;
    }

    public Reply await(String replyAddress, String address) {
        var frame = inbox.take(next -> replyAddress.equals(next.getString("address")), "a reply of " + address);
        if ("rec".equals(frame.getString("type"))) {
            contract.reply(address, frame.getJsonObject("body"));
        }
        return new Reply(frame);
    }

    /** The answer to a request: what was asked for, or a refusal. */
    public record Reply(JsonObject frame) {

        public JsonObject body() {
            assertEquals("rec", frame.getString("type"), frame::encode);
            return frame.getJsonObject("body");
        }

        public Reply refuses(int code, String message) {
            assertEquals("err", frame.getString("type"), frame::encode);
            assertEquals(code, frame.getInteger("failureCode"), frame::encode);
            assertEquals(message, frame.getString("message"));
            return this;
        }
    }

    public Reply open(String token) {
        return ask("session.open", new JsonObject().put("token", token));
    }

    public Reply register(String address) {
        return register(address, null, null);
    }

    /**
     * Registers and waits for {@code listening} or the refusal.
     *
     * @param after null for none; a number or a text, right or wrong
     * @param epoch null for none
     */
    public Reply register(String address, Object after, String epoch) {
        beginRegister(address, after, epoch);
        return listening(address);
    }

    private void beginRegister(String address, Object after, String epoch) {
        var headers = new JsonObject();
        if (after != null) {
            headers.put("after", after);
        }
        if (epoch != null) {
            headers.put("epoch", epoch);
        }
        order.registers(address, after);
        send(new JsonObject().put("type", "register").put("address", address).put("headers", headers));
    }

    private Reply listening(String address) {
        return new Reply(inbox.take(
                frame -> address.equals(frame.getString("address"))
                        && (frame.getString("type").equals("err")
                                || frame.getJsonObject("body").getString("type").equals("listening")),
                "an answer to the registration of " + address));
    }

    /** Stops listening; when this returns, nothing more may come on that address. */
    public void unregister(String address) {
        send(new JsonObject().put("type", "unregister").put("address", address));
        ping();
        order.ends(address);
    }

    /** Waits for the pong. */
    public LiveClient ping() {
        send(new JsonObject().put("type", "ping"));
        inbox.take(frame -> frame.getString("type").equals("pong"), "a pong");
        return this;
    }

    /** The next frame that no test has taken yet and that fits. */
    public JsonObject take(Predicate<JsonObject> fits, String expected) {
        var frame = inbox.take(fits, expected);
        order.assertKept();
        return frame;
    }

    /** The body of the next untaken one on that address of that type. */
    public JsonObject take(String address, String type) {
        return take(frame -> is(frame, address, type), type + " on " + address).getJsonObject("body");
    }

    private static boolean is(JsonObject frame, String address, String type) {
        return frame.getString("type").equals("rec")
                && address.equals(frame.getString("address"))
                && type.equals(frame.getJsonObject("body").getString("type"));
    }

    /** An error frame without an address, such as comes before a closing. */
    public JsonObject takeRefusal(int code) {
        return take(frame -> frame.getString("type").equals("err") && frame.getInteger("failureCode") == code,
                "a refusal " + code);
    }

    /** Every frame so far, taken or not. */
    public List<JsonObject> everything() {
        return inbox.all();
    }

    /** Everything on an address so far, taken or not. */
    public List<JsonObject> all(String address) {
        var bodies = new ArrayList<JsonObject>();
        for (var frame : inbox.all()) {
            if (address.equals(frame.getString("address")) && frame.getString("type").equals("rec")) {
                bodies.add(frame.getJsonObject("body"));
            }
        }
        return bodies;
    }

    /** What has come and no test has taken yet. */
    public List<JsonObject> untaken() {
        return inbox.untaken();
    }

    /** The seq of the last durable frame on an address, or where its listening began. */
    public long last(String address) {
        return order.last(address);
    }

    /** Waits until the server has closed the connection. */
    public int closeCode() {
        inbox.awaitClosed();
        return socket.closeStatusCode() == null ? 0 : socket.closeStatusCode();
    }

    /** Waits until the server has closed the connection. */
    public Instant closedAt() {
        return inbox.awaitClosed();
    }

    /** The reason that came with the closing. */
    public String closeReason() {
        inbox.awaitClosed();
        return socket.closeReason();
    }

    public boolean isClosed() {
        return inbox.isClosed();
    }

    /** Waits until the durable frame of this seq has come on an address, or a later one. */
    public void reaches(String address, long seq) {
        inbox.until(() -> order.last(address) >= seq, "seq " + seq + " on " + address);
        order.assertKept();
    }

    /** Stops reading, so that the server can't get rid of what it writes. */
    public void stopReading() {
        socket.pause();
    }

    public void readOn() {
        socket.resume();
    }

    /** Fails if anything that is promised of every address was broken on this socket. */
    void assertKept() {
        order.assertKept();
        inbox.assertSound();
    }

    @Override
    public void close() {
        TestNode.await(socket.close().otherwiseEmpty());
        TestNode.await(client.close().otherwiseEmpty());
    }
}
