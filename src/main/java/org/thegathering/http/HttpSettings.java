package org.thegathering.http;

import java.time.Duration;
import java.util.Optional;
import org.thegathering.http.address.ProxySettings;
import org.thegathering.http.browser.Origins;
import org.thegathering.http.connection.HeadLimits;
import org.thegathering.http.connection.Patience;
import org.thegathering.http.tls.TlsSettings;
import org.thegathering.model.Allowed;

/**
 * The settings below {@code http}.
 *
 * @param host the address to listen on
 * @param port 0 takes any free port
 * @param bodyLimit of a request, in bytes
 * @param instances event loops that serve HTTP; 0 becomes one for each core
 * @param socketQueue bytes that may wait for one slow socket; past it, it is served from the database when it has
 *     caught up
 * @param webSocketCompression whether permessage-deflate (RFC 7692) is offered
 * @param proxies whose word about a client's address is believed
 * @param heads limits of what comes before a body
 * @param patience how long a client may keep the server waiting
 * @param origins from which pages requests may come
 * @param hsts for how long browsers shall come over TLS alone, once they have; zero to say nothing of it
 * @param tls empty where TLS is left to a proxy
 */
public record HttpSettings(
        String host,
        int port,
        int bodyLimit,
        int instances,
        int socketQueue,
        boolean webSocketCompression,
        ProxySettings proxies,
        HeadLimits heads,
        Patience patience,
        Origins origins,
        Duration hsts,
        Optional<TlsSettings> tls) {

    private static final Duration LONGEST_HSTS = Duration.ofDays(3650);

    public HttpSettings {
        Allowed.notBlank("http.host", host);
        Allowed.range("http.port", port, 0, 65_535);
        Allowed.range("http.body-limit", bodyLimit, 1024, 1 << 30);
        Allowed.range("http.instances", instances, 0, 256);
        Allowed.range("http.socket-queue", socketQueue, 1 << 10, 1 << 26);
        Allowed.range("http.hsts", hsts, Duration.ZERO, LONGEST_HSTS);
        if (instances == 0) {
            instances = Runtime.getRuntime().availableProcessors();
        }
    }
}
