package org.thegathering.http.passkey;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.RemoveReply;
import org.thegathering.http.factor.GivenEvidence;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Doing without a passkey. */
record RemovePasskey(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var remove = new PasskeyBus.Remove(call.userId(), call.path(RenamePasskey.ID), GivenEvidence.evidence(call));
        return bus.ask(PasskeyBus.REMOVE, remove).map(reply -> switch (reply) {
            case RemoveReply.Removed() -> Answer.ok(new Removed("This passkey opens nothing here any more"));
            case RemoveReply.NoSuchPasskey() -> Answer.refused(Refusal.NO_SUCH_PASSKEY);
            case RemoveReply.Unproven(var why) -> GivenEvidence.refusal(why);
        });
    }

    private record Removed(String message) {}
}
