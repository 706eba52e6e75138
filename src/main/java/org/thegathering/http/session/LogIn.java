package org.thegathering.http.session;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.LogInReply;
import org.thegathering.http.browser.OwnPage;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Signing in. */
final class LogIn implements Operation {

    private final Bus bus;
    private final TokenAnswers answers;

    LogIn(Bus bus) {
        this.bus = bus;
        this.answers = new TokenAnswers(bus);
    }

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        boolean wantsCookie = TokenAnswers.wantsCookie(call);
        if (wantsCookie && !OwnPage.sent(call.request())) {
            return Future.succeededFuture(Answer.refused(Refusal.FOREIGN_COOKIE));
        }
        var logIn = new SessionBus.LogIn(body.getString("email"), body.getString("password"), Clients.of(call));
        return bus.ask(SessionBus.LOG_IN, logIn).map(reply -> switch (reply) {
            case LogInReply.LoggedIn(var tokens) -> answers.begun(call, tokens);
            case LogInReply.SecondFactorNeeded(var challenge) -> SecondStepNeeded.of(challenge);
            case LogInReply.Refused() -> Answer.refused(Refusal.WRONG_CREDENTIALS);
            case LogInReply.TooMany(var delay) -> Answer.later(Refusal.TOO_MANY_LOGINS, delay);
        });
    }
}
