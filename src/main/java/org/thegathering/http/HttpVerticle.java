package org.thegathering.http;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.browser.SecurityHeaders;
import org.thegathering.http.connection.Connections;
import org.thegathering.http.input.BodyLimit;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.http.live.LiveDoors;
import org.thegathering.http.tls.Tls;
import org.thegathering.http.web.Assets;

/** One event loop that serves HTTP; several of them share the port. */
public final class HttpVerticle extends VerticleBase {

    /** Seconds that requests under way get at the end: more than any answer takes, less than an orchestrator waits. */
    private static final long FAREWELL = 5;

    /**
     * Above the contract's limit for a frame, so that one that is a little too long still gets a reason before the
     * socket is closed.
     */
    private static final int FRAME_BYTES = 256 * 1024;

    /** Any free port, one for all the doors of a node (Vert.x, "random port sharing"); for 0 each takes one of its own. */
    private static final int ANY_PORT = -1;

    private final HttpSettings settings;
    private final Contract contract;
    private final Bus bus;
    private final ClientAddresses addresses;
    private final SocketLimits socketLimits;
    private LiveDoors live;
    private Connections connections;
    private Optional<Tls> tls = Optional.empty();
    private HttpServer server;

    /** @param socketLimits one for all the doors of the node */
    public HttpVerticle(HttpSettings settings, Contract contract, Bus bus, SocketLimits socketLimits) {
        this.settings = settings;
        this.contract = contract;
        this.bus = bus;
        this.addresses = new ClientAddresses(settings.proxies());
        this.socketLimits = socketLimits;
    }

    @Override
    public Future<?> start() {
        live = new LiveDoors(
                vertx,
                bus,
                addresses,
                socketLimits,
                settings.webSocketCompression(),
                settings.socketQueue(),
                FRAME_BYTES,
                settings.patience().stall());
        connections = new Connections(vertx, settings.patience(), settings.heads());
        connections.open();
        tls = settings.tls().map(files -> new Tls(vertx, files));
        Routes routes = new Routes(vertx, bus, new BodyLimit(settings.bodyLimit(), settings.patience().body()), addresses);
        return vertx.executeBlocking(Assets::all)
                .map(assets -> routes.of(contract, assets))
                .compose(router -> live.open(router).map(router))
                .compose(this::listen);
    }

    @Override
    public Future<?> stop() {
        live.close();
        connections.close();
        tls.ifPresent(Tls::close);
        return server == null ? Future.succeededFuture() : server.shutdown(FAREWELL, TimeUnit.SECONDS);
    }

    /** The port that is really listened on, once started. */
    public int port() {
        return server.actualPort();
    }

    private Future<HttpServer> listen(Router router) {
        HttpServerOptions plain = options();
        return tls.map(own -> own.switchOn(plain))
                .orElse(Future.succeededFuture(plain))
                .compose(options -> listen(router, options))
                .onSuccess(listening -> {
                    server = listening;
                    tls.ifPresent(own -> own.watch(listening));
                });
    }

    private Future<HttpServer> listen(Router router, HttpServerOptions options) {
        SecurityHeaders headers = new SecurityHeaders(addresses::cameOverTls, settings.hsts());
        FrontDoor door = new FrontDoor(headers, settings.origins(), live.before(router));
        return vertx.createHttpServer(options)
                .requestHandler(door)
                .invalidRequestHandler(door::handleInvalid)
                .connectionHandler(connections::add)
                .listen();
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port() == 0 ? ANY_PORT : settings.port())
                .setHandle100ContinueAutomatically(true)
                // One protocol: a client that offers HTTP/2 without TLS stays with HTTP/1.1, as it does behind most
                // proxies.
                .setHttp2ClearTextEnabled(false)
                // Everything is answered on the verticle's event loop: so no connection needs a queue for other
                // threads, of 5 KiB each.
                .setStrictThreadMode(true)
                .setMaxInitialLineLength(settings.heads().url())
                .setMaxHeaderSize(settings.heads().bytes())
                .setMaxWebSocketFrameSize(FRAME_BYTES)
                .setMaxWebSocketMessageSize(FRAME_BYTES)
                .setPerMessageWebSocketCompressionSupported(settings.webSocketCompression())
                .setPerFrameWebSocketCompressionSupported(settings.webSocketCompression());
    }
}
