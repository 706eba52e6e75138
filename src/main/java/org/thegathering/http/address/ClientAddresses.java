package org.thegathering.http.address;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From where somebody asks: the one place that knows. The other end of the connection, or, if that is a proxy that the
 * settings trust, the last one in its header who is no trusted proxy. What comes before that one in the header is the
 * client's own word, and worth nothing.
 */
public final class ClientAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(ClientAddresses.class);

    private static final String FORWARDED_PROTOCOL = "X-Forwarded-Proto";
    private static final String FORWARDED_TLS = "https";

    private static final AtomicBoolean WARNED = new AtomicBoolean();

    private final ProxySettings proxies;

    public ClientAddresses(ProxySettings proxies) {
        this.proxies = proxies;
    }

    public InetAddress of(HttpServerRequest request) {
        return of(request.remoteAddress(), request.headers());
    }

    /** @param remote the other end of the connection */
    public InetAddress of(SocketAddress remote, MultiMap headers) {
        InetAddress nearest = literal(remote);
        if (!isTrusted(nearest)) {
            warnOfStranger(nearest, headers);
            return nearest;
        }
        for (InetAddress heard : proxies.header().lastFirst(headers)) {
            if (heard == null) {
                return nearest;
            }
            nearest = heard;
            if (!isTrusted(heard)) {
                return nearest;
            }
        }
        return nearest;
    }

    /** Whether the other end of the connection is a proxy that is believed, in other headers too. */
    public boolean isTrustedProxy(SocketAddress remote) {
        return isTrusted(literal(remote));
    }

    /** Whether the client came over TLS: to this server, or, by its word, to a proxy that is believed. */
    public boolean cameOverTls(HttpServerRequest request) {
        return request.isSSL()
                || FORWARDED_TLS.equalsIgnoreCase(request.getHeader(FORWARDED_PROTOCOL)) && isTrustedProxy(request.remoteAddress());
    }

    private boolean isTrusted(InetAddress address) {
        for (AddressRange range : proxies.trusted()) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    /** Without the zone, which is a word of this machine's. */
    private static InetAddress literal(SocketAddress remote) {
        String text = remote.hostAddress();
        int zone = text.indexOf('%');
        return InetAddress.ofLiteral(zone < 0 ? text : text.substring(0, zone));
    }

    /** Behind a proxy that is not named, everybody has one address and shares its limits. */
    private void warnOfStranger(InetAddress stranger, MultiMap headers) {
        if ((stranger.isLoopbackAddress() || stranger.isSiteLocalAddress())
                && headers.contains(proxies.header().header())
                && WARNED.compareAndSet(false, true)) {
            LOG.warn("a proxy at {} is not in http.trusted-proxies: everybody behind it counts as one address",
                    stranger.getHostAddress());
        }
    }
}
