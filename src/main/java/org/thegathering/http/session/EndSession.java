package org.thegathering.http.session;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.End;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;

/** Ending one of one's own sessions. Somebody else's is answered like one that does not exist. */
final class EndSession implements Operation {

    private final Bus bus;

    EndSession(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        SessionId id = new SessionId(call.path("session_id"));
        SessionEnd reason = id.equals(call.sessionId()) ? SessionEnd.LOGGED_OUT : SessionEnd.ENDED_ELSEWHERE;
        return bus.ask(SessionStoreBus.END, new End(call.userId(), id, reason)).map(reply -> reply.ended().isEmpty()
                ? Answer.refused(Refusal.NO_SUCH_SESSION)
                : Answer.ok(Over.of(reply.ended().size())));
    }
}
