package org.thegathering.http.passkey;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.PasskeyBus.RenameReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Another name for a passkey. Somebody else's is answered like one that does not exist. */
record RenamePasskey(Bus bus) implements Operation {

    static final String ID = "passkey_id";

    @Override
    public Future<Answer> answer(Call call) {
        var rename = new PasskeyBus.Rename(call.userId(), call.path(ID), call.body().getString("name"));
        return bus.ask(PasskeyBus.RENAME, rename).map(reply -> switch (reply) {
            case RenameReply.Renamed(var passkey) -> Answer.ok(passkey);
            case RenameReply.NoSuchPasskey() -> Answer.refused(Refusal.NO_SUCH_PASSKEY);
        });
    }
}
