package org.thegathering.http.live;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lets through to SockJS what its protocol (0.3.3) knows and is in use here. The rest SockJS would answer in ways of its
 * own: with status 500 for a wrong body, never at all for its chunking test, and with leave for every origin.
 */
final class SockJsCheck implements Handler<RoutingContext> {

    private static final Pattern READ =
            Pattern.compile("/?|/info|/websocket|/[^/.]+/[^/.]+/(?:eventsource|websocket)");
    private static final Pattern WRITTEN = Pattern.compile("/[^/.]+/[^/.]+/(?:xhr|xhr_streaming|xhr_send)");
    private static final String SEND = "/xhr_send";

    private final String base;

    /** @param base where SockJS begins */
    SockJsCheck(String base) {
        this.base = base;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path().substring(base.length());
        boolean isRead = READ.matcher(path).matches();
        if (!isRead && !WRITTEN.matcher(path).matches()) {
            context.fail(404);
        } else if (request.method() != (isRead ? HttpMethod.GET : HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, isRead ? "GET, OPTIONS" : "POST, OPTIONS");
            context.fail(405);
        } else if (path.endsWith("/websocket") && !Handshake.isWhole(request)) {
            context.fail(400);
        } else if (isForm(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            context.fail(415);
        } else {
            // What other origins may read is said elsewhere, not by SockJS.
            ((RoutingContextInternal) context).visitHandler(RoutingContextInternal.CORS_HANDLER);
            context.next();
        }
    }

    /** Which a body handler would take apart. */
    private static boolean isForm(String type) {
        String plain = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("multipart/") || plain.startsWith("application/x-www-form-urlencoded");
    }

    /** What is sent is a list of frames, each a text. */
    static void checkBody(RoutingContext context) {
        if (!context.request().path().endsWith(SEND) || isFrames(context.body().asString())) {
            context.next();
        } else {
            context.fail(400);
        }
    }

    private static boolean isFrames(String body) {
        try {
            return body != null
                    && !body.isEmpty()
                    && Json.decodeValue(body) instanceof JsonArray frames
                    && frames.stream().allMatch(String.class::isInstance);
        } catch (DecodeException none) {
            return false;
        }
    }
}
