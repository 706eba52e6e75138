package org.thegathering.http.password;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.Reset;
import org.thegathering.bus.PasswordBus.ResetReply;
import org.thegathering.http.input.Invalid;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Another password, for who has a link. */
final class ResetPassword implements Operation {

    private static final String NEXT = "new_password";

    private final Bus bus;

    ResetPassword(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        var reset = new Reset(call.body().getString("token"), NewPassword.of(call.body(), NEXT), call.from());
        return bus.ask(PasswordBus.RESET, reset).map(reply -> switch (reply) {
            case ResetReply.Done() -> Answer.ok(new Changed("Your password is another now; sign in with it"));
            case ResetReply.NoSuchLink() -> Answer.refused(Refusal.LINK_REFUSED);
            case ResetReply.TooCommon() -> throw Invalid.tooCommon(NEXT);
        });
    }

    private record Changed(String message) {}
}
