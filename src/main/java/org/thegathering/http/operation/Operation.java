package org.thegathering.http.operation;

import io.vertx.core.Future;

/** One operation of the contract. Called on an event loop, for several calls at a time. */
@FunctionalInterface
public interface Operation {

    /** @return what the client is told; failed only by what nobody planned */
    Future<Answer> answer(Call call);
}
