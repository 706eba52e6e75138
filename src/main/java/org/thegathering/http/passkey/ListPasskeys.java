package org.thegathering.http.passkey;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** One's own passkeys. */
record ListPasskeys(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(PasskeyBus.LIST, new PasskeyBus.ListMine(call.userId())).map(mine -> Answer.ok(mine.passkeys()));
    }
}
