package org.thegathering.http;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import java.util.concurrent.TimeUnit;
import org.thegathering.bus.Bus;
import org.thegathering.http.web.Assets;

/** One event loop that serves HTTP; several of them share the port. */
public final class HttpVerticle extends VerticleBase {

    /** Seconds that requests under way get at the end: more than any answer takes, less than an orchestrator waits. */
    private static final long FAREWELL = 5;

    private final HttpSettings settings;
    private final Bus bus;
    private HttpServer server;

    public HttpVerticle(HttpSettings settings, Bus bus) {
        this.settings = settings;
        this.bus = bus;
    }

    @Override
    public Future<?> start() {
        Future<Assets> assets = vertx.executeBlocking(Assets::all);
        return Contract.load(vertx)
                .compose(contract -> assets.map(files -> router(contract, files)))
                .compose(this::listen);
    }

    @Override
    public Future<?> stop() {
        return server == null ? Future.succeededFuture() : server.shutdown(FAREWELL, TimeUnit.SECONDS);
    }

    /** The port that is really listened on, once started. */
    public int port() {
        return server.actualPort();
    }

    private Router router(Contract contract, Assets assets) {
        RouterBuilder routes = new Api(vertx, contract, bus).routes(new BearerDoor(bus), settings.bodyLimit());
        routes.rootHandler(new SecurityHeaders());
        routes.rootHandler(new WebClient(assets));
        Router router = routes.createRouter();
        new ServicePages(contract, new CheckHealth(bus)).mount(router);
        new Errors(new AllowedMethods(contract)).mount(router);
        return router;
    }

    private Future<HttpServer> listen(Router router) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setHandle100ContinueAutomatically(true)
                .setPerMessageWebSocketCompressionSupported(settings.webSocketCompression())
                .setPerFrameWebSocketCompressionSupported(settings.webSocketCompression());
        return vertx.createHttpServer(options)
                .requestHandler(router)
                .invalidRequestHandler(Errors::handleInvalid)
                .listen()
                .onSuccess(listening -> server = listening);
    }
}
