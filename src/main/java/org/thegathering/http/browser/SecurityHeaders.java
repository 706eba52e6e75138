package org.thegathering.http.browser;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a browser must not do with anything that this server gives: load from elsewhere, guess types, frame it, use it in
 * other pages, tell others whence it came, and, once it came over TLS, ask without. The one place that says so, for every
 * answer.
 */
public final class SecurityHeaders {

    private static final String ALWAYS = "; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    /** Content Security Policy, level 3: what this server has, nothing written into a page. */
    private static final CharSequence PAGES = HttpHeaders.createOptimized("default-src 'self'" + ALWAYS);

    /** The documentation's style sheet, which is not ours, holds its signs as data. */
    private static final CharSequence DOCUMENTATION =
            HttpHeaders.createOptimized("default-src 'self'; img-src 'self' data:" + ALWAYS);

    /** For what is no page, in case that a browser takes it for one. */
    private static final CharSequence NO_PAGE = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence RESOURCE_POLICY = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence OPENER_POLICY = HttpHeaders.createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence PERMISSIONS_POLICY = HttpHeaders.createOptimized("Permissions-Policy");
    private static final CharSequence NO_DEVICES = HttpHeaders.createOptimized("accelerometer=(), "
            + "browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), usb=()");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");

    private final Predicate<HttpServerRequest> isOverTls;
    private final CharSequence tlsOnly;

    /**
     * @param isOverTls whether the browser came over TLS, to this server or to a proxy before it
     * @param tlsOnly how long it shall come in no other way (RFC 6797); zero to say nothing of it
     */
    public SecurityHeaders(Predicate<HttpServerRequest> isOverTls, Duration tlsOnly) {
        this.isOverTls = isOverTls;
        this.tlsOnly = tlsOnly.isZero()
                ? null
                : HttpHeaders.createOptimized("max-age=" + tlsOnly.toSeconds() + "; includeSubDomains");
    }

    /** To be called before anything else is done with the request. */
    public void set(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NO_SNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(RESOURCE_POLICY, SAME_ORIGIN);
        if (tlsOnly != null && isOverTls.test(request)) {
            headers.set(TRANSPORT_SECURITY, tlsOnly);
        }
        String path = request.path();
        if (path == null || path.startsWith("/api/")) {
            headers.set(POLICY, NO_PAGE);
        } else {
            headers.set(POLICY, path.startsWith("/docs") ? DOCUMENTATION : PAGES);
            headers.set(OPENER_POLICY, SAME_ORIGIN);
            headers.set(PERMISSIONS_POLICY, NO_DEVICES);
        }
    }
}
