package org.thegathering.http.entry;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.OpenIdBus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Where somebody goes on, at their organisation. */
record BeginOpenIdSignIn(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(OpenIdBus.BEGIN, new OpenIdBus.Begin()).map(Answer::ok);
    }
}
