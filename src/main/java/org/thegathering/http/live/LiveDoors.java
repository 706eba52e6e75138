package org.thegathering.http.live;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.sockjs.SockJSHandler;
import io.vertx.ext.web.handler.sockjs.SockJSHandlerOptions;
import io.vertx.ext.web.handler.sockjs.SockJSSocket;
import io.vertx.ext.web.handler.sockjs.Transport;
import java.time.Duration;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.model.AddressPrefix;

/** Lets live connections in: SockJS for every browser, plain WebSocket beside it, with the same frames. */
public final class LiveDoors {

    /** Below it live connections come in. */
    public static final String PATH = "/eventbus";

    private static final String PLAIN_PATH = PATH + "/websocket";

    /** In bytes. The transports without WebSocket post what has gathered in one body: several frames at once. */
    private static final long LONGEST_POST = 256 * 1024;

    private final Vertx vertx;
    private final ClientAddresses addresses;
    private final Door door;
    private final boolean isCompressed;
    private final int queueLimit;
    private final int messageLimit;

    /**
     * To be made on the event loop that serves the router.
     *
     * @param isCompressed whether the server offers permessage-deflate
     * @param queueLimit bytes that may wait for one slow socket
     * @param messageLimit bytes of the longest message that is read
     * @param stall how long a socket may take nothing of what waits for it
     */
    public LiveDoors(
            Vertx vertx,
            Bus bus,
            ClientAddresses addresses,
            SocketLimits limits,
            boolean isCompressed,
            int queueLimit,
            int messageLimit,
            Duration stall) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.door = new Door(vertx, bus, limits, stall);
        this.isCompressed = isCompressed;
        this.queueLimit = queueLimit;
        this.messageLimit = messageLimit;
    }

    /** Puts SockJS among the router's routes; done when delivery can reach the sockets. */
    public Future<Void> open(Router router) {
        SockJSHandlerOptions options = new SockJSHandlerOptions()
                // Both answer a page's script element, which asks without an origin; XHR and EventSource serve where they did.
                .addDisabledTransport(Transport.JSON_P.toString())
                .addDisabledTransport(Transport.HTML_FILE.toString())
                .setInsertJSESSIONID(false)
                .setRegisterWriteHandler(false);
        router.route(PATH + "/*").handler(new SockJsCheck(PATH));
        router.post(PATH + "/*").handler(BodyHandler.create(false).setBodyLimit(LONGEST_POST));
        router.post(PATH + "/*").handler(SockJsCheck::checkBody);
        router.route(PATH + "/*").subRouter(SockJSHandler.create(vertx, options).socketHandler(this::accept));
        return door.open();
    }

    /** Takes plain WebSocket hand-shakes as they come from the server, and leaves every other request to the router. */
    public Handler<HttpServerRequest> before(Handler<HttpServerRequest> router) {
        return request -> {
            if (PLAIN_PATH.equals(request.path()) && Handshake.isWhole(request)) {
                AddressPrefix network = AddressPrefix.of(addresses.of(request));
                request.toWebSocket().onSuccess(webSocket -> accept(webSocket, network));
            } else {
                router.handle(request);
            }
        };
    }

    /** Tells everybody to resume elsewhere. */
    public void close() {
        door.close();
    }

    private void accept(ServerWebSocket webSocket, AddressPrefix network) {
        WebSocketWire wire = new WebSocketWire(webSocket, isCompressed, queueLimit, messageLimit);
        wire.deliverTo(door.accept(wire, network));
    }

    private void accept(SockJSSocket sockJs) {
        AddressPrefix network = AddressPrefix.of(addresses.of(sockJs.remoteAddress(), sockJs.headers()));
        LiveSocket socket = door.accept(new SockJsWire(sockJs, queueLimit), network);
        sockJs.handler(socket::receive);
        sockJs.closeHandler(closed -> socket.gone());
        sockJs.exceptionHandler(broken -> {
            if (isTooLong(broken)) {
                socket.refuseTooLong();
            } else {
                sockJs.close();
            }
        });
    }

    /**
     * A frame longer than the server reads at all, or a message of many frames that is (which Vert.x tells by this type
     * alone).
     */
    private static boolean isTooLong(Throwable broken) {
        return switch (broken) {
            case CorruptedWebSocketFrameException frame -> frame.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG);
            case IllegalStateException message -> true;
            default -> false;
        };
    }
}
