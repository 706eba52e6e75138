package org.thegathering.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Unavailable;
import org.thegathering.http.input.Fault;
import org.thegathering.http.input.Invalid;
import org.thegathering.http.input.Refused;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;

/**
 * The one place where a failure becomes an answer: what was thrown decides which {@link Refusal} it is. A 4xx tells the
 * client what to change; a 5xx tells nothing of the inside.
 */
final class Errors implements Handler<RoutingContext> {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private static final int FIRST = 400;
    private static final int LAST = 599;

    /** Vert.x's body handler fails with it when the client is gone. */
    private static final int NOBODY_THERE = 200;

    private final AllowedMethods allowed;

    Errors(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    void mount(Router router) {
        for (int status = FIRST; status <= LAST; status++) {
            router.errorHandler(status, this);
        }
        router.errorHandler(NOBODY_THERE, this);
    }

    @Override
    public void handle(RoutingContext context) {
        switch (context.failure()) {
            case null -> refuse(context, byStatus(context.statusCode()));
            case Invalid invalid -> invalid(context, invalid.faults());
            case Refused refused -> refuse(context, refused.refusal());
            case Unavailable _ -> refuse(context, Refusal.UNAVAILABLE);
            case HttpException http -> refuse(context, byStatus(http.getStatusCode()));
            case HttpClosedException _ -> LOG.debug("client gone path={}", context.request().path());
            case IOException _ -> LOG.debug("client lost path={}", context.request().path());
            case IllegalArgumentException _ when context.statusCode() == 400 -> refuse(context, Refusal.BAD_REQUEST);
            default -> bug(context);
        }
    }

    /** Bytes that are no HTTP, or too much of it: there is no route yet, and no connection to keep. */
    static void handleInvalid(HttpServerRequest request) {
        Refusal refusal =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpHeaderException _ -> Refusal.HEADERS_TOO_LARGE;
                    case TooLongHttpLineException _ -> Refusal.URI_TOO_LONG;
                    case null, default -> Refusal.BAD_REQUEST;
                };
        Answers.send(request.response().putHeader(HttpHeaders.CONNECTION, "close"), Answer.refused(refusal));
        request.connection().close();
    }

    private static void invalid(RoutingContext context, List<Fault> faults) {
        Answers.send(
                context.response(),
                Refusal.INVALID_REQUEST,
                new ValidationBody(faults, Refusal.INVALID_REQUEST.code()));
    }

    private void refuse(RoutingContext context, Refusal refusal) {
        if (refusal == Refusal.METHOD_NOT_ALLOWED) {
            if (!context.response().headers().contains(HttpHeaders.ALLOW)) {
                context.response().putHeader(HttpHeaders.ALLOW, allowed.on(context.request().path()));
            }
            if (context.request().method() == HttpMethod.OPTIONS) {
                context.response().setStatusCode(204).end();
                return;
            }
        }
        Answers.send(context, Answer.refused(refusal));
    }

    private static void bug(RoutingContext context) {
        LOG.error(
                "could not answer method={} path={}",
                context.request().method(),
                context.request().path(),
                context.failure());
        Answers.send(context, Answer.refused(Refusal.BUG));
    }

    /** What the router itself found. */
    private static Refusal byStatus(int status) {
        return switch (status) {
            case 404 -> Refusal.NOT_FOUND;
            case 405 -> Refusal.METHOD_NOT_ALLOWED;
            case 413 -> Refusal.BODY_TOO_LARGE;
            case 414 -> Refusal.URI_TOO_LONG;
            case 415 -> Refusal.WRONG_MEDIA_TYPE;
            case 503 -> Refusal.UNAVAILABLE;
            default -> status < 500 ? Refusal.BAD_REQUEST : Refusal.BUG;
        };
    }

    private record ValidationBody(List<Fault> detail, String errorCode) {}
}
