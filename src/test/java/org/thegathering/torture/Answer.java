package org.thegathering.torture;

import io.vertx.core.json.JsonObject;

/**
 * What a node answered.
 *
 * @param code an HTTP status, also on a socket; 0 if nobody knows what became of the request
 */
record Answer(int code, JsonObject body) {

    static final Answer UNKNOWN = new Answer(0, new JsonObject());

    boolean isDone() {
        return code == 200 || code == 201;
    }

    /** Nothing was wrong with the request: ask again, elsewhere or later. */
    boolean isWorthRetrying() {
        return code == 0 || code == 429 || code >= 500;
    }
}
