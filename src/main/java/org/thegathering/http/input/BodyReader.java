package org.thegathering.http.input;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import org.thegathering.http.operation.Refusal;

/**
 * Collects a body, up to a limit and within a time, whatever its length header says.
 *
 * <p>What is too large is answered at once; the rest of it is dropped as it comes, so that the client can finish
 * writing and read the answer. A client that never finishes loses its connection.
 */
final class BodyReader {

    /** How long a refused client may go on writing. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final BodyLimit limit;

    BodyReader(Vertx vertx, BodyLimit limit) {
        this.vertx = vertx;
        this.limit = limit;
    }

    /** @return the body, or a failure with {@link Refused}; the request must not have lost any part of it yet */
    Future<Buffer> read(HttpServerRequest request) {
        if (announces(request) > limit.bytes()) {
            return Future.failedFuture(refuse(request, Refusal.BODY_TOO_LARGE));
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        long alarm = vertx.setTimer(limit.patience().toMillis(), _ -> fail(whole, request, Refusal.BODY_TOO_SLOW));
        request.handler(part -> {
            if (body.length() + part.length() <= limit.bytes()) {
                body.appendBuffer(part);
            } else {
                fail(whole, request, Refusal.BODY_TOO_LARGE);
            }
        });
        request.exceptionHandler(whole::tryFail);
        request.endHandler(_ -> whole.tryComplete(body));
        return whole.future().onComplete(_ -> vertx.cancelTimer(alarm));
    }

    private static long announces(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void fail(Promise<Buffer> whole, HttpServerRequest request, Refusal refusal) {
        request.handler(_ -> {});
        if (whole.tryFail(new Refused(refusal))) {
            hangUpLater(request);
        }
    }

    private Refused refuse(HttpServerRequest request, Refusal refusal) {
        hangUpLater(request);
        return new Refused(refusal);
    }

    private void hangUpLater(HttpServerRequest request) {
        vertx.setTimer(GRACE.toMillis(), _ -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
