package org.thegathering.http.session;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.RefreshReply;
import org.thegathering.http.browser.OwnPage;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** The next tokens, for a refresh token in the body or in the cookie. It comes back the way it came. */
final class Refresh implements Operation {

    private final Bus bus;
    private final TokenAnswers answers;

    Refresh(Bus bus) {
        this.bus = bus;
        this.answers = new TokenAnswers(bus);
    }

    @Override
    public Future<Answer> answer(Call call) {
        String given = call.optionalBody().getString("refresh_token");
        if (given != null) {
            return ask(call, given).map(reply -> switch (reply) {
                case RefreshReply.Refreshed(var tokens) -> answers.inBody(tokens);
                case RefreshReply.Refused() -> Answer.refused(Refusal.REFRESH_REFUSED);
            });
        }
        String kept = RefreshCookie.sent(call.request());
        if (kept == null) {
            return Future.succeededFuture(Answer.refused(Refusal.NOT_SIGNED_IN));
        }
        if (!OwnPage.sent(call.request())) {
            return Future.succeededFuture(Answer.refused(Refusal.FOREIGN_COOKIE));
        }
        return ask(call, kept).map(reply -> switch (reply) {
            case RefreshReply.Refreshed(var tokens) -> answers.inCookie(call, tokens);
            case RefreshReply.Refused() ->
                new Answer.WithCookie(Answer.refused(Refusal.REFRESH_REFUSED), RefreshCookie.none(call.request()));
        });
    }

    private Future<RefreshReply> ask(Call call, String refreshToken) {
        return bus.ask(SessionBus.REFRESH, new SessionBus.Refresh(refreshToken, Clients.of(call)));
    }
}
