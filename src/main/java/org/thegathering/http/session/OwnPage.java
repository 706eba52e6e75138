package org.thegathering.http.session;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a request was sent by a page of this server: by what the browser says, which no page can change (Fetch standard,
 * "forbidden request-header"). Behind a proxy this server may know neither its own scheme nor its own name; the browser
 * knows both.
 */
public final class OwnPage {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";

    /** Hosts that browsers trust without TLS: they are the machine itself. */
    private static final Pattern LOCAL = Pattern.compile("localhost|.*\\.localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");

    private OwnPage() {}

    /** Only a browser sends what is asked for here, with every POST. */
    public static boolean sent(HttpServerRequest request) {
        URI origin = origin(request);
        if (origin == null) {
            return false;
        }
        String site = request.getHeader(FETCH_SITE);
        return site == null ? origin.getAuthority().equalsIgnoreCase(host(request, origin)) : site.equals(SAME_ORIGIN);
    }

    /** Whether the page came over TLS, or from the browser's own machine. */
    static boolean isSecure(HttpServerRequest request) {
        URI origin = origin(request);
        if (origin == null) {
            return request.isSSL();
        }
        return origin.getScheme().equals("https") || LOCAL.matcher(origin.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    /** As an origin names it: without the port that the scheme implies. */
    private static String host(HttpServerRequest request, URI origin) {
        String host = request.getHeader(HttpHeaders.HOST);
        String usual = origin.getScheme().equals("https") ? ":443" : ":80";
        return host != null && host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
    }

    /** @return null if it names none, or none of a page */
    private static URI origin(HttpServerRequest request) {
        String header = request.getHeader(HttpHeaders.ORIGIN);
        try {
            URI origin = header == null ? null : new URI(header);
            return origin == null || origin.getScheme() == null || origin.getHost() == null ? null : origin;
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
