package org.thegathering.http.browser;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The origin of a page (RFC 6454), in lower case.
 *
 * @param port empty if it is the one that the scheme implies
 */
record Origin(String scheme, String host, String port) {

    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^/?#@\\s]+?)(?::(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);

    private static final String HTTPS = "https";

    /** Hosts that browsers trust without TLS: they are the machine itself. */
    private static final Pattern LOCAL = Pattern.compile("localhost|.*\\.localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");

    /** @return null if it is no origin of a page */
    static Origin parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = parts.group(3);
        boolean isImplied = port == null || port.equals(scheme.equals(HTTPS) ? "443" : "80");
        return new Origin(scheme, parts.group(2).toLowerCase(Locale.ROOT), isImplied ? "" : port);
    }

    /** @return null if the request names none, or none of a page */
    static Origin of(HttpServerRequest request) {
        String named = request.getHeader(HttpHeaders.ORIGIN);
        return named == null ? null : parse(named);
    }

    /** Whether it is that of the host that was asked for; whatever the scheme, which only a proxy in front may know. */
    boolean isAskedFor(HttpServerRequest request) {
        String asked = request.getHeader(HttpHeaders.HOST);
        return asked != null && equals(parse(scheme + "://" + asked));
    }

    /** Whether browsers trust its pages as they do those that came over TLS. */
    boolean isSecure() {
        return scheme.equals(HTTPS) || LOCAL.matcher(host).matches();
    }
}
