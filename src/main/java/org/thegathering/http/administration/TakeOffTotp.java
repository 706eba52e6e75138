package org.thegathering.http.administration;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.TakeOff;
import org.thegathering.bus.FactorBus.TakeOffReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Letting somebody in again who has lost their second factor. */
final class TakeOffTotp implements Operation {

    private static final TakenOff TAKEN_OFF =
            new TakenOff("Their password alone opens their account now. They are signed out everywhere");

    private final Bus bus;

    TakeOffTotp(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        var takeOff = new TakeOff(call.userId(), call.subject(), call.body().getString("reason"));
        return bus.ask(FactorBus.TAKE_OFF, takeOff).map(reply -> switch (reply) {
            case TakeOffReply.TakenOff() -> Answer.ok(TAKEN_OFF);
            case TakeOffReply.NotAllowed() -> Answer.refused(Refusal.ADMIN_ONLY);
            case TakeOffReply.NoSuchUser() -> Answer.refused(Refusal.NO_SUCH_USER);
            case TakeOffReply.Oneself() -> Answer.refused(Refusal.ABOUT_ONESELF);
            case TakeOffReply.NothingThere() -> Answer.refused(Refusal.NO_TOTP);
        });
    }

    private record TakenOff(String message) {}
}
