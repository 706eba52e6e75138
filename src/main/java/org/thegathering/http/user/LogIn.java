package org.thegathering.http.user;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.LogInReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Signing in. */
final class LogIn implements Operation {

    private final Bus bus;

    LogIn(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        String password = body.getString("password");
        if (Passwords.isTooLong(password)) {
            return Future.succeededFuture(Answer.refused(Refusal.WRONG_CREDENTIALS));
        }
        return bus.ask(SessionBus.LOG_IN, new SessionBus.LogIn(body.getString("email"), password))
                .map(reply -> switch (reply) {
                    case LogInReply.LoggedIn(var token, var lifetime) -> Answer.ok(Token.of(token, lifetime));
                    case LogInReply.Refused() -> Answer.refused(Refusal.WRONG_CREDENTIALS);
                });
    }

    /** @param expiresIn in seconds */
    private record Token(String accessToken, String tokenType, long expiresIn) {
        static Token of(String accessToken, Duration lifetime) {
            return new Token(accessToken, "bearer", lifetime.toSeconds());
        }
    }
}
