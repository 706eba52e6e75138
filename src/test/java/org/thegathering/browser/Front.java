package org.thegathering.browser;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a node as a balancer does. When its node was renewed, the browser is told of other files. */
final class Front implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String WORKER = "/service-worker.js";

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient requests = vertx.createHttpClient();
    private final WebSocketClient sockets = vertx.createWebSocketClient();
    private final Set<ServerWebSocket> open = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private final int node;
    private volatile boolean isRenewed;

    /** @param node the port of the node behind it */
    Front(int node) {
        this.node = node;
        server = vertx.createHttpServer()
                .requestHandler(this::pass)
                .webSocketHandler(this::pass)
                .listen(0, HOST).toCompletionStage().toCompletableFuture().join();
    }

    String address() {
        return "http://" + HOST + ":" + server.actualPort() + "/";
    }

    /** The path is cut off for a moment, and what comes back has other files. */
    void renew() {
        isRenewed = true;
        open.forEach(ServerWebSocket::close);
    }

    private void pass(HttpServerRequest request) {
        var options = new RequestOptions().setHost(HOST).setPort(node).setMethod(request.method()).setURI(request.uri());
        request.body()
                .compose(body -> requests.request(options).compose(asked -> {
                    asked.headers().setAll(request.headers());
                    if (isWorker(request)) {
                        asked.headers().remove("Accept-Encoding").remove("If-None-Match");
                    }
                    return asked.send(body);
                }))
                .compose(answer -> answer.body().onSuccess(body -> give(request, answer, body)));
    }

    private void give(HttpServerRequest request, HttpClientResponse answer, Buffer body) {
        var response = request.response().setStatusCode(answer.statusCode());
        response.headers().setAll(answer.headers());
        if (isRenewed && isWorker(request)) {
            response.headers().set("ETag", "\"of other files\"").remove("Content-Length");
            response.end(body.toString().replaceFirst("\"version\":\"", "\"version\":\"another-"));
        } else {
            response.end(body);
        }
    }

    private void pass(ServerWebSocket browser) {
        open.add(browser);
        browser.pause();
        var options = new WebSocketConnectOptions().setHost(HOST).setPort(node).setURI(browser.uri())
                .putHeader("Host", browser.headers().get("Host")).putHeader("Origin", browser.headers().get("Origin"));
        sockets.connect(options).onSuccess(behind -> join(browser, behind)).onFailure(_ -> browser.close());
    }

    private void join(ServerWebSocket browser, WebSocket behind) {
        browser.textMessageHandler(behind::writeTextMessage);
        behind.textMessageHandler(browser::writeTextMessage);
        browser.closeHandler(_ -> {
            open.remove(browser);
            behind.close();
        });
        behind.closeHandler(_ -> browser.close());
        browser.resume();
    }

    private static boolean isWorker(HttpServerRequest request) {
        return WORKER.equals(request.path());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
