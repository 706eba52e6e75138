package org.thegathering.http;

import org.thegathering.http.address.ProxySettings;
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
 */
public record HttpSettings(
        String host,
        int port,
        int bodyLimit,
        int instances,
        int socketQueue,
        boolean webSocketCompression,
        ProxySettings proxies) {

    public HttpSettings {
        Allowed.notBlank("http.host", host);
        Allowed.range("http.port", port, 0, 65_535);
        Allowed.range("http.body-limit", bodyLimit, 1024, 1 << 30);
        Allowed.range("http.instances", instances, 0, 256);
        Allowed.range("http.socket-queue", socketQueue, 1 << 10, 1 << 26);
        if (instances == 0) {
            instances = Runtime.getRuntime().availableProcessors();
        }
    }
}
