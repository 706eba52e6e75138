package org.thegathering.http;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * What a browser must not do with anything that this server gives: load from elsewhere, guess types, frame it, tell
 * others whence it came.
 */
final class SecurityHeaders implements Handler<RoutingContext> {

    /**
     * Content Security Policy, level 3: scripts, styles, fonts and sockets of this server alone, nothing written into a
     * page.
     */
    private static final CharSequence POLICY =
            HttpHeaders.createOptimized("default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'");

    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set(CONTENT_SECURITY_POLICY, POLICY);
        headers.set(CONTENT_TYPE_OPTIONS, NO_SNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        context.next();
    }
}
