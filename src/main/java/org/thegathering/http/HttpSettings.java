package org.thegathering.http;

import org.thegathering.model.Allowed;

/**
 * The settings below {@code http}.
 *
 * @param host the address to listen on
 * @param port 0 takes any free port
 * @param bodyLimit of a request, in bytes
 * @param instances event loops that serve HTTP; 0 becomes one for each core
 * @param webSocketCompression whether permessage-deflate (RFC 7692) is offered
 */
public record HttpSettings(String host, int port, int bodyLimit, int instances, boolean webSocketCompression) {

    public HttpSettings {
        Allowed.notBlank("http.host", host);
        Allowed.range("http.port", port, 0, 65_535);
        Allowed.range("http.body-limit", bodyLimit, 1024, 1 << 30);
        Allowed.range("http.instances", instances, 0, 256);
        if (instances == 0) {
            instances = Runtime.getRuntime().availableProcessors();
        }
    }
}
