package org.thegathering.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.web.Asset;
import org.thegathering.http.web.Assets;

/**
 * The files of the web client and of the documentation. A browser keeps them and asks each time whether they are still
 * the same (RFC 9111 §5.2.2.4), so a new version of the server is a new version of the page.
 */
final class WebClient implements Handler<RoutingContext> {

    private static final String HTML = "text/html";
    private static final String DOCS = "/docs";
    private static final String RESET = "/reset";

    private final Assets assets;

    WebClient(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void handle(RoutingContext context) {
        Asset asset = asset(context);
        if (asset == null) {
            context.next();
        } else if (isRead(context.request().method())) {
            serve(context, asset);
        } else {
            context.fail(Refusal.METHOD_NOT_ALLOWED.status());
        }
    }

    private Asset asset(RoutingContext context) {
        String path = context.request().path();
        return switch (path) {
            case "/" -> acceptsHtml(context) ? assets.at("/index.html") : null;
            case RESET, RESET + "/" -> assets.at(RESET + "/index.html");
            case DOCS, DOCS + "/" -> assets.at(DOCS + "/index.html");
            case null -> null;
            default -> assets.at(path);
        };
    }

    private static boolean acceptsHtml(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(HTML);
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static void serve(RoutingContext context, Asset asset) {
        Asset.Form form = asset.form(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, form.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, context.request().path().equals("/") ? "accept, accept-encoding" : "accept-encoding");
        if (form.isKnownTo(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        if (form.encoding() != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, form.encoding());
        }
        send(context, asset.type(), form.content());
    }

    /** The body, or for HEAD its length alone. */
    static void send(RoutingContext context, String type, Buffer content) {
        HttpServerResponse response = context.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length())).end();
        } else {
            response.end(content);
        }
    }
}
