package org.thegathering.http.factor;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorBus.RenewReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Other recovery codes; the ones before open nothing any more. */
record RenewRecoveryCodes(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var renew = new FactorBus.Renew(call.userId(), GivenEvidence.evidence(call));
        return bus.ask(FactorBus.RENEW, renew).map(reply -> switch (reply) {
            case RenewReply.Renewed(var codes) -> Answer.ok(new FreshCodes(codes.codes()));
            case RenewReply.NothingThere() -> Answer.refused(Refusal.NO_TOTP);
            case Judged.Wrong why -> GivenEvidence.refusal(why);
            case Judged.TooMany why -> GivenEvidence.refusal(why);
        });
    }
}
