package org.thegathering.http.password;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.Change;
import org.thegathering.bus.PasswordBus.ChangeReply;
import org.thegathering.http.input.Invalid;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Another password, for who knows the present one. */
final class ChangePassword implements Operation {

    private static final String NEXT = "new_password";

    private final Bus bus;

    ChangePassword(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        String present = call.body().getString("password");
        var change = new Change(call.userId(), call.sessionId(), present, NewPassword.of(call.body(), NEXT));
        return bus.ask(PasswordBus.CHANGE, change).map(reply -> switch (reply) {
            case ChangeReply.Changed(var ended) -> Answer.ok(new Changed("Your password is another now", ended));
            case ChangeReply.WrongPassword() -> Answer.refused(Refusal.WRONG_PASSWORD);
            case ChangeReply.TooCommon() -> throw Invalid.tooCommon(NEXT);
        });
    }

    private record Changed(String message, int sessionsEnded) {}
}
