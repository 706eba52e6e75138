package org.thegathering.http.live;

import io.vertx.core.http.HttpServerRequest;

/** What Vert.x would answer in its own way, and log as a failure of ours, where a piece of it is missing. */
final class Handshake {

    private static final String KEY = "Sec-WebSocket-Key";
    private static final String VERSION = "Sec-WebSocket-Version";
    private static final String SPOKEN = "13";

    private Handshake() {}

    /** Whether somebody asks for a WebSocket, with all that belongs to it (RFC 6455 §4.2.1). */
    static boolean isWhole(HttpServerRequest request) {
        String key = request.getHeader(KEY);
        return request.canUpgradeToWebSocket()
                && key != null
                && !key.isBlank()
                && SPOKEN.equals(request.getHeader(VERSION));
    }
}
