package org.thegathering.http.factor;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorBus.RemoveReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Doing without codes, and without recovery codes. */
record RemoveTotp(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var remove = new FactorBus.Remove(call.userId(), GivenEvidence.evidence(call));
        return bus.ask(FactorBus.REMOVE, remove).map(reply -> switch (reply) {
            case RemoveReply.Removed() -> Answer.ok(new Removed("Your password alone opens your account again"));
            case RemoveReply.NothingThere() -> Answer.refused(Refusal.NO_TOTP);
            case Judged.Wrong why -> GivenEvidence.refusal(why);
            case Judged.TooMany why -> GivenEvidence.refusal(why);
        });
    }

    private record Removed(String message) {}
}
