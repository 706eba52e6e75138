package org.thegathering.http.entry;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.SignInReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.session.Clients;
import org.thegathering.http.session.TokenAnswers;

/** Coming in with a passkey's signature, without a password. */
record SignInWithPasskey(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        var signIn = new PasskeyBus.SignIn(
                body.getString("token"), body.getJsonObject("credential").getMap(), Clients.of(call));
        return bus.ask(PasskeyBus.SIGN_IN, signIn).map(reply -> switch (reply) {
            case SignInReply.LoggedIn(var tokens) -> new TokenAnswers(bus).begun(call, tokens);
            case SignInReply.Refused() -> Answer.refused(Refusal.PASSKEY_REFUSED);
        });
    }
}
