package org.thegathering.http.address;

import io.vertx.core.MultiMap;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The header in which a proxy says for whom it asks. Only one is read: a proxy that sets one of them usually passes the
 * other on as the client wrote it.
 */
public enum ForwardedHeader {

    /** A list of addresses, the client's first, each proxy adding whom it heard. */
    X_FORWARDED_FOR("X-Forwarded-For", "\\s*([^,\\s]+)\\s*"),

    /** RFC 7239: a list of elements, of which {@code for=} is read. */
    FORWARDED("Forwarded", "(?:[^,\"]*;)?\\s*for=\"?([^\",;\\s]+)\"?\\s*(?:;.*)?");

    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\w+)?|([0-9.]+):\\w+");

    /** As in the settings file. */
    private final String header;
    private final Pattern element;

    ForwardedHeader(String header, String element) {
        this.header = header;
        this.element = Pattern.compile(element, Pattern.CASE_INSENSITIVE);
    }

    String header() {
        return header;
    }

    /**
     * Whom each proxy heard, the last one first; null where one said something that is no address. A comma inside
     * quotes, which no proxy writes, splits too: so a quote that the client left open swallows nothing.
     */
    List<InetAddress> lastFirst(MultiMap headers) {
        List<InetAddress> heard = new ArrayList<>();
        for (String line : headers.getAll(header)) {
            for (String each : line.split(",", -1)) {
                heard.add(address(each));
            }
        }
        return heard.reversed();
    }

    private InetAddress address(String text) {
        var found = element.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var withPort = WITH_PORT.matcher(found.group(1));
        String literal = !withPort.matches()
                ? found.group(1)
                : withPort.group(1) != null ? withPort.group(1) : withPort.group(2);
        try {
            return InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
