package org.thegathering.http.browser;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thegathering.model.Allowed;

/**
 * Which pages may talk to this server, by the origin that a browser names (RFC 6454): those of the server's own, which is
 * the host that was asked for, and those that the settings add. Who names none is no page: programs are let in, and
 * judged by their tokens like everybody.
 */
public final class Origins {

    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://([^/?#@\\s]+?)(?::(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);

    private final Set<String> added;

    private Origins(Set<String> added) {
        this.added = added;
    }

    /**
     * @param allowed besides the server's own
     * @throws IllegalArgumentException with the setting's path
     */
    public static Origins of(List<String> allowed) {
        Set<String> added = new TreeSet<>();
        for (String origin : allowed) {
            String plain = plain(origin);
            if (plain == null) {
                throw Allowed.refused("http.allowed-origins", origin, "origins such as https://chat.example.org");
            }
            added.add(plain);
        }
        return new Origins(added);
    }

    /** Whether the request comes from a page that may ask, or from none. */
    public boolean allow(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isOwn(origin, request.getHeader(HttpHeaders.HOST)) || isAdded(origin);
    }

    /** Whether it is another origin that the settings allow. */
    boolean isAdded(String origin) {
        String plain = plain(origin);
        return plain != null && added.contains(plain);
    }

    /** Whether other pages than the server's own may ask. */
    boolean areSeveral() {
        return !added.isEmpty();
    }

    /** By the host alone: behind a proxy that ends TLS this server doesn't know its own scheme. */
    private static boolean isOwn(String origin, String host) {
        String plain = plain(origin);
        return plain != null
                && host != null
                && plain.equals(plain(plain.substring(0, plain.indexOf(':')) + "://" + host));
    }

    /** Scheme, host, and port if it is not the one that the scheme implies; null if it is no origin of a page. */
    private static String plain(String origin) {
        Matcher parts = ORIGIN.matcher(origin);
        if (!parts.matches()) {
            return null;
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = parts.group(3);
        boolean isImplied = port == null || port.equals(scheme.equals("https") ? "443" : "80");
        return scheme + "://" + parts.group(2).toLowerCase(Locale.ROOT) + (isImplied ? "" : ":" + port);
    }
}
