package org.thegathering.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import org.thegathering.http.browser.CrossOrigin;
import org.thegathering.http.browser.Origins;
import org.thegathering.http.browser.SecurityHeaders;
import org.thegathering.http.live.LiveDoors;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;

/** What is done with every request before it finds its way, those that can't be read included. */
final class FrontDoor implements Handler<HttpServerRequest> {

    private final SecurityHeaders headers;
    private final Origins origins;
    private final CrossOrigin crossOrigin;
    private final Handler<HttpServerRequest> inside;

    /** @param inside takes who is let in */
    FrontDoor(SecurityHeaders headers, Origins origins, Handler<HttpServerRequest> inside) {
        this.headers = headers;
        this.origins = origins;
        this.crossOrigin = new CrossOrigin(origins);
        this.inside = inside;
    }

    @Override
    public void handle(HttpServerRequest request) {
        headers.set(request);
        String path = request.path();
        if (path == null || !path.startsWith("/")) {
            Answers.send(request.response(), Answer.refused(Refusal.BAD_REQUEST));
            return;
        }
        boolean isLive = path.startsWith(LiveDoors.PATH);
        if (isLive && !origins.allow(request)) {
            Answers.send(request.response(), Answer.refused(Refusal.FOREIGN_PAGE));
        } else if (!isLive && !path.startsWith(Contract.BASE) || !crossOrigin.settles(request, isLive)) {
            inside.handle(request);
        }
    }

    /** Bytes that are no HTTP, or too much of it. */
    void handleInvalid(HttpServerRequest request) {
        headers.set(request);
        Errors.handleInvalid(request);
    }
}
