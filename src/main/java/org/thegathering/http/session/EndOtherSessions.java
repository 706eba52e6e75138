package org.thegathering.http.session;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.EndOthers;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.model.SessionEnd;

/** Ending all of one's sessions but this one. */
final class EndOtherSessions implements Operation {

    private final Bus bus;

    EndOtherSessions(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        var end = new EndOthers(call.userId(), call.sessionId(), SessionEnd.ENDED_ELSEWHERE);
        return bus.ask(SessionStoreBus.END_OTHERS, end).map(reply -> Answer.ok(Over.of(reply.ended().size())));
    }
}
