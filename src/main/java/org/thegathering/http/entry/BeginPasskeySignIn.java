package org.thegathering.http.entry;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.Begun;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Something for a passkey to sign. */
record BeginPasskeySignIn(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(PasskeyBus.BEGIN_SIGN_IN, new PasskeyBus.BeginSignIn()).map(reply -> switch (reply) {
            case Begun begun -> Answer.ok(begun);
        });
    }
}
