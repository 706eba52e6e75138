package org.thegathering.http.browser;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Tells browsers which pages of other origins may read what this server answers: those that the settings allow, and only
 * the API and the live doors (Fetch standard, "CORS protocol"). Cookies are for the server's own pages alone; the live
 * doors read none, but SockJS's client asks as if they did.
 */
public final class CrossOrigin {

    private static final CharSequence METHODS = HttpHeaders.createOptimized("GET, POST, PUT, PATCH, DELETE");
    private static final CharSequence ASKED = HttpHeaders.createOptimized("Authorization, Content-Type");
    private static final CharSequence ANSWERED =
            HttpHeaders.createOptimized("Gathering-Seq, Gathering-Epoch, Retry-After, WWW-Authenticate");

    /** Seconds that a browser remembers the permission: the longest that one of them takes. */
    private static final CharSequence REMEMBERED = HttpHeaders.createOptimized("7200");

    private final Origins origins;

    public CrossOrigin(Origins origins) {
        this.origins = origins;
    }

    /**
     * Adds the headers that belong to the origin of the request.
     *
     * @param isLive whether it is for the live doors
     * @return true if all that was asked is whether one may ask; then that has been answered
     */
    public boolean settles(HttpServerRequest request, boolean isLive) {
        if (!origins.areSeveral()) {
            return false;
        }
        MultiMap headers = request.response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (!origins.haveAdded(request)) {
            return false;
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
        if (isLive) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        if (request.method() != HttpMethod.OPTIONS
                || !request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWERED);
            return false;
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, REMEMBERED);
        request.response().setStatusCode(204).end();
        return true;
    }
}
