package org.thegathering.http.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import org.thegathering.http.browser.OwnPage;

/**
 * The cookie in which a browser keeps its refresh token, out of reach of scripts and never sent by other sites' pages.
 *
 * <p>Over TLS, and on the own machine, its name has the prefix {@code __Host-}: then browsers take it from this host
 * alone (RFC 6265bis §4.1.3.2). Elsewhere browsers would refuse such a cookie, so there it has another name and goes no
 * further than the routes that read it.
 */
final class RefreshCookie {

    private static final String SAFE = "__Host-gathering-session";
    private static final String PLAIN = "gathering-session";

    private static final String PLAIN_PATH = "/api/v1/auth";

    private RefreshCookie() {}

    /** @return the refresh token that came in a cookie, or null */
    static String sent(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request));
        return cookie == null ? null : cookie.getValue();
    }

    static Cookie of(HttpServerRequest request, String refreshToken, long seconds) {
        boolean isSafe = OwnPage.isSecure(request);
        return Cookie.cookie(name(request), refreshToken)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(isSafe)
                .setPath(isSafe ? "/" : PLAIN_PATH)
                .setMaxAge(seconds);
    }

    /** Makes the browser forget it. */
    static Cookie none(HttpServerRequest request) {
        return of(request, "", 0);
    }

    private static String name(HttpServerRequest request) {
        return OwnPage.isSecure(request) ? SAFE : PLAIN;
    }
}
