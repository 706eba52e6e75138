package org.thegathering.http.session;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.End;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.model.SessionEnd;

/** Going: the session that the access token belongs to is over, everywhere. */
final class LogOut implements Operation {

    private final Bus bus;

    LogOut(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(SessionStoreBus.END, new End(call.userId(), call.sessionId(), SessionEnd.LOGGED_OUT))
                .map(ended -> {
                    Answer goodbye = Answer.ok(new Goodbye("You are signed out"));
                    return RefreshCookie.sent(call.request()) == null
                            ? goodbye
                            : new Answer.WithCookie(goodbye, RefreshCookie.none(call.request()));
                });
    }

    private record Goodbye(String message) {}
}
