package org.thegathering.http;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import org.thegathering.bus.Bus;
import org.thegathering.http.address.ClientAddresses;
import org.thegathering.http.live.LiveDoors;
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

    private final HttpSettings settings;
    private final Contract contract;
    private final Bus bus;
    private LiveDoors live;
    private HttpServer server;

    public HttpVerticle(HttpSettings settings, Contract contract, Bus bus) {
        this.settings = settings;
        this.contract = contract;
        this.bus = bus;
    }

    @Override
    public Future<?> start() {
        ClientAddresses addresses = new ClientAddresses(settings.proxies());
        live = new LiveDoors(vertx, bus, settings.webSocketCompression(), settings.socketQueue(), FRAME_BYTES);
        Routes routes = new Routes(vertx, bus, settings.bodyLimit(), addresses);
        return vertx.executeBlocking(Assets::all)
                .map(assets -> routes.of(contract, assets))
                .compose(router -> live.open(router).map(router))
                .compose(this::listen);
    }

    @Override
    public Future<?> stop() {
        live.close();
        return server == null ? Future.succeededFuture() : server.shutdown(FAREWELL, TimeUnit.SECONDS);
    }

    /** The port that is really listened on, once started. */
    public int port() {
        return server.actualPort();
    }

    private Future<HttpServer> listen(Router router) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setHandle100ContinueAutomatically(true)
                // One protocol: a client that offers HTTP/2 without TLS stays with HTTP/1.1, as it does behind most
                // proxies.
                .setHttp2ClearTextEnabled(false)
                // Everything is answered on the verticle's event loop: so no connection needs a queue for other
                // threads, of 5 KiB each.
                .setStrictThreadMode(true)
                .setMaxWebSocketFrameSize(FRAME_BYTES)
                .setMaxWebSocketMessageSize(FRAME_BYTES)
                .setPerMessageWebSocketCompressionSupported(settings.webSocketCompression())
                .setPerFrameWebSocketCompressionSupported(settings.webSocketCompression());
        return vertx.createHttpServer(options)
                .requestHandler(live.before(router))
                .invalidRequestHandler(Errors::handleInvalid)
                // A client that resets its connection is gone, which is no error of ours; whoever serves it is told
                // that it is closed.
                .connectionHandler(connection -> connection.exceptionHandler(broken -> {}))
                .listen()
                .onSuccess(listening -> server = listening);
    }
}
