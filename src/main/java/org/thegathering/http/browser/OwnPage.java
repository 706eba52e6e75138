package org.thegathering.http.browser;

import io.vertx.core.http.HttpServerRequest;

/**
 * Whether a request was sent by a page of this server: by what the browser says, which no page can change (Fetch standard,
 * "forbidden request-header"). Behind a proxy this server may know neither its own scheme nor its own name; the browser
 * knows both.
 */
public final class OwnPage {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";

    private OwnPage() {}

    /** Only a browser sends what is asked for here, with every POST. */
    public static boolean sent(HttpServerRequest request) {
        Origin origin = Origin.of(request);
        if (origin == null) {
            return false;
        }
        String site = request.getHeader(FETCH_SITE);
        return site == null ? origin.isAskedFor(request) : site.equals(SAME_ORIGIN);
    }

    /** Whether the page came over TLS, or from the browser's own machine. */
    public static boolean isSecure(HttpServerRequest request) {
        Origin origin = Origin.of(request);
        return origin == null ? request.isSSL() : origin.isSecure();
    }
}
