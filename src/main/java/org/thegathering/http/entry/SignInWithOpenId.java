package org.thegathering.http.entry;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.OpenIdBus;
import org.thegathering.bus.OpenIdBus.FinishReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.session.Clients;
import org.thegathering.http.session.TokenAnswers;

/** Coming in with what the organisation's provider sent the browser back with. */
record SignInWithOpenId(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        var finish = new OpenIdBus.Finish(
                body.getString("code"), body.getString("state"), body.getString("binding"), Clients.of(call));
        return bus.ask(OpenIdBus.FINISH, finish).map(reply -> switch (reply) {
            case FinishReply.LoggedIn(var tokens) -> new TokenAnswers(bus).begun(call, tokens);
            case FinishReply.Refused() -> Answer.refused(Refusal.ORGANISATION_REFUSED);
            case FinishReply.NoAddress() -> Answer.refused(Refusal.NO_ADDRESS);
            case FinishReply.NoAccount() -> Answer.refused(Refusal.NO_ACCOUNT);
            case FinishReply.AddressTaken() -> Answer.refused(Refusal.ADDRESS_HAS_ACCOUNT);
        });
    }
}
