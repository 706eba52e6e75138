package org.thegathering.http.passkey;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.RegisterReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** What a browser made. */
record AddPasskey(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        var register = new PasskeyBus.Register(
                call.userId(),
                body.getString("token"),
                body.getString("name"),
                body.getJsonObject("credential").getMap());
        return bus.ask(PasskeyBus.REGISTER, register).map(reply -> switch (reply) {
            case RegisterReply.Registered(var passkey) -> Answer.created(passkey);
            case RegisterReply.Refused() -> Answer.refused(Refusal.PASSKEY_NOT_MADE);
            case RegisterReply.AlreadyThere() -> Answer.refused(Refusal.PASSKEY_THERE);
            case RegisterReply.TooMany() -> Answer.refused(Refusal.TOO_MANY_PASSKEYS);
        });
    }
}
