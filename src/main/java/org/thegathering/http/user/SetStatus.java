package org.thegathering.http.user;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.SetStatusReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Status;

/** Telling the others whether one is there. */
final class SetStatus implements Operation {

    private final Bus bus;

    SetStatus(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        Status status = Status.of(call.body().getString("status"));
        return bus.ask(UserBus.SET_STATUS, new UserBus.SetStatus(call.userId(), status))
                .map(reply -> switch (reply) {
                    case SetStatusReply.Done(var username) ->
                        Answer.ok(new Changed("The others see that you are " + status.word(), status, username));
                    case SetStatusReply.NoSuchUser() -> Answer.refused(Refusal.ACCOUNT_GONE);
                });
    }

    private record Changed(String message, Status newStatus, String user) {}
}
