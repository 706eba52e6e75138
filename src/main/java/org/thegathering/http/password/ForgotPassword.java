package org.thegathering.http.password;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.Forgot;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Asking for a link to a new password. The answer says nothing about who has an account. */
final class ForgotPassword implements Operation {

    private static final Said SAID = new Said("If somebody here has this address, a link is on its way. "
            + "Where this service sends no mail, its administrators hand out links.");

    private final Bus bus;

    ForgotPassword(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(PasswordBus.FORGOT, new Forgot(call.body().getString("email"), call.from()))
                .map(noted -> Answer.ok(SAID));
    }

    private record Said(String message) {}
}
