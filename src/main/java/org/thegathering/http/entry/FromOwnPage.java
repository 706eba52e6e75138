package org.thegathering.http.entry;

import io.vertx.core.Future;
import org.thegathering.http.browser.OwnPage;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.http.session.TokenAnswers;

/** An operation that may answer with a session's cookie: only a page of this server may ask for one. */
record FromOwnPage(Operation operation) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return TokenAnswers.wantsCookie(call) && !OwnPage.sent(call.request())
                ? Future.succeededFuture(Answer.refused(Refusal.FOREIGN_COOKIE))
                : operation.answer(call);
    }
}
