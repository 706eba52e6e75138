package org.thegathering.torture;

import io.vertx.core.Promise;
import java.util.HashMap;
import java.util.Map;

/** What was asked on one connection and is not answered yet, by the address on which the answer comes. */
final class Questions {

    private final Map<String, Promise<Answer>> open = new HashMap<>();

    synchronized Promise<Answer> ask(String address) {
        Promise<Answer> promise = Promise.promise();
        open.put(address, promise);
        return promise;
    }

    /** @return false if nobody asked */
    synchronized boolean answer(String address, Answer answer) {
        Promise<Answer> promise = open.remove(address);
        return promise != null && promise.tryComplete(answer);
    }

    /** Nobody will ever know: the connection is gone. */
    synchronized void lose() {
        open.values().forEach(promise -> promise.tryComplete(Answer.UNKNOWN));
        open.clear();
    }
}
