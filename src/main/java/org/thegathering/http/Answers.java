package org.thegathering.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import org.thegathering.bus.Json;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Position;

/** Answers as HTTP: status, headers and JSON, written once. A client that is gone is no error. */
final class Answers {

    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence SEQ = HttpHeaders.createOptimized("Gathering-Seq");
    private static final CharSequence EPOCH = HttpHeaders.createOptimized("Gathering-Epoch");

    /** Seconds (RFC 9110 §10.2.3): about what a database needs to come back, and no more than a person waits. */
    private static final String RETRY_AFTER = "2";

    private Answers() {}

    static void send(RoutingContext context, Answer answer) {
        send(context.response(), answer);
    }

    static void send(HttpServerResponse response, Answer answer) {
        switch (answer) {
            case Answer.Done(int status, Buffer body, Position at) -> {
                if (at != null) {
                    response.putHeader(SEQ, Long.toString(at.seq())).putHeader(EPOCH, at.epoch());
                }
                send(response, status, body);
            }
            case Answer.Refused(Refusal refusal, String detail) ->
                send(response, refusal, new ErrorBody(detail, refusal.code()));
            case Answer.RefusedUntil(Refusal refusal, String detail, Instant until) ->
                send(response, refusal, new ErrorUntil(detail, refusal.code(), until));
            case Answer.Explained(Refusal refusal, Record body) -> send(response, refusal, body);
            case Answer.WithCookie(Answer inner, Cookie cookie) -> send(response.addCookie(cookie), inner);
            case Answer.Later later -> {
                response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.seconds()));
                send(response, later.refusal(), new ErrorBody(later.detail(), later.refusal().code()));
            }
            case Answer.Unhealthy(String detail) ->
                send(response, Refusal.UNAVAILABLE, new HealthBody("unhealthy", detail));
        }
    }

    /** With the headers that belong to the refusal's status. */
    static void send(HttpServerResponse response, Refusal refusal, Record body) {
        switch (refusal.status()) {
            case 401 -> response.putHeader("WWW-Authenticate", "Bearer");
            case 503 -> response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
            default -> {}
        }
        send(response, refusal.status(), Buffer.buffer(Json.encode(body)));
    }

    private static void send(HttpServerResponse response, int status, Buffer body) {
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                .end(body);
    }

    record ErrorBody(String detail, String errorCode) {}

    private record ErrorUntil(String detail, String errorCode, Instant until) {}

    private record HealthBody(String status, String detail) {}
}
