package org.thegathering.http.factor;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.ConfirmReply;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** The first code, which shows that the app knows the secret: from now on codes are asked for. */
record ConfirmTotp(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var confirm = new FactorBus.Confirm(call.userId(), call.body().getString("code"));
        return bus.ask(FactorBus.CONFIRM, confirm).map(reply -> switch (reply) {
            case ConfirmReply.Confirmed(var codes) -> Answer.ok(new FreshCodes(codes.codes()));
            case ConfirmReply.NothingToConfirm() -> Answer.refused(Refusal.NOTHING_TO_CONFIRM);
            case Judged.Wrong() -> Answer.refused(Refusal.CODE_WRONG);
            case Judged.TooMany(var delay) -> Answer.later(Refusal.TOO_MANY_WRONG, delay);
        });
    }
}
