package org.thegathering.http.invitation;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.model.RegistrationMode;

/** Whether a form for a new account is worth showing. */
record ShowRegistration(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(InvitationBus.MODE, new InvitationBus.FindMode())
                .map(mode -> Answer.ok(new Shown(mode.value())));
    }

    private record Shown(RegistrationMode mode) {}
}
