package org.thegathering.http.passkey;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.BeginRegistrationReply;
import org.thegathering.bus.PasskeyBus.Begun;
import org.thegathering.http.factor.GivenEvidence;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** What a browser needs to make a passkey. */
record BeginPasskey(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var begin = new PasskeyBus.BeginRegistration(call.userId(), GivenEvidence.evidence(call));
        return bus.ask(PasskeyBus.BEGIN_REGISTRATION, begin).map(reply -> switch (reply) {
            case Begun begun -> Answer.ok(begun);
            case BeginRegistrationReply.Unproven(var why) -> GivenEvidence.refusal(why);
        });
    }
}
