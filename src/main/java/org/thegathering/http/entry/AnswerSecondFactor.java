package org.thegathering.http.entry;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.AnswerReply;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.session.Clients;
import org.thegathering.http.session.TokenAnswers;

/** The second step of signing in with a password. */
record AnswerSecondFactor(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        var given = new FactorBus.Answer(body.getString("token"), body.getString("code"), Clients.of(call));
        return bus.ask(FactorBus.ANSWER, given).map(reply -> switch (reply) {
            case AnswerReply.LoggedIn(var tokens) -> new TokenAnswers(bus).begun(call, tokens);
            case AnswerReply.Over() -> Answer.refused(Refusal.SIGN_IN_OVER);
            case Judged.Wrong() -> Answer.refused(Refusal.SIGN_IN_CODE_WRONG);
            case Judged.TooMany(var delay) -> Answer.later(Refusal.TOO_MANY_WRONG, delay);
        });
    }
}
