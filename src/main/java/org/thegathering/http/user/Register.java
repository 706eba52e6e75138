package org.thegathering.http.user;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus.CheckReply;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.CreateReply;
import org.thegathering.http.input.Invalid;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.password.NewPassword;

/** Becoming one of the people here. */
final class Register implements Operation {

    private final Bus bus;

    Register(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        String password = NewPassword.of(body, "password");
        return bus.ask(
                        UserBus.REGISTER,
                        new UserBus.Register(
                                body.getString("email"),
                                body.getString("username"),
                                password,
                                body.getString("invitation"),
                                call.from()))
                .map(reply -> switch (reply) {
                    case CreateReply.Created(var user) -> Answer.created(user);
                    case CreateReply.EmailTaken() -> Answer.refused(Refusal.EMAIL_TAKEN);
                    case CreateReply.PasswordTooCommon() -> throw Invalid.tooCommon("password");
                    case CreateReply.UsernameTaken() -> Answer.refused(Refusal.USERNAME_TAKEN);
                    case CreateReply.NotAdmitted(var why) -> Answer.refused(refusal(why));
                });
    }

    private static Refusal refusal(CheckReply why) {
        return switch (why) {
            case CheckReply.Closed() -> Refusal.REGISTRATION_CLOSED;
            case CheckReply.InvitationNeeded() -> Refusal.INVITATION_NEEDED;
            case CheckReply.InvitationRefused() -> Refusal.INVITATION_REFUSED;
            case CheckReply.Welcome() -> throw new IllegalStateException("a welcome is no refusal");
        };
    }
}
