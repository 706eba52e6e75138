package org.thegathering.http.user;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Find;
import org.thegathering.bus.UserBus.FindReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** The caller's own account. */
final class ShowMe implements Operation {

    private final Bus bus;

    ShowMe(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(UserBus.FIND, new Find(call.userId())).map(reply -> switch (reply) {
            case FindReply.Found(var user) -> Answer.ok(user);
            case FindReply.NoSuchUser() -> Answer.refused(Refusal.ACCOUNT_GONE);
        });
    }
}
