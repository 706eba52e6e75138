package org.thegathering.http.administration;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.KeyBus;
import org.thegathering.bus.KeyBus.RotateNow;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Another key to sign access tokens with. Nobody is signed out by it. */
final class RotateSigningKey implements Operation {

    private final Bus bus;

    RotateSigningKey(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(KeyBus.ROTATE_NOW, new RotateNow()).map(Answer::created);
    }
}
