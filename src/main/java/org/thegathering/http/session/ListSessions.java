package org.thegathering.http.session;

import io.vertx.core.Future;
import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.FindMine;
import org.thegathering.bus.SessionStoreBus.Session;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.model.SessionId;

/** Where one is signed in. */
final class ListSessions implements Operation {

    private final Bus bus;

    ListSessions(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(SessionBus.MINE, new FindMine(call.userId())).map(mine -> Answer.ok(mine.sessions().stream()
                .map(session -> Shown.of(session, call.sessionId()))
                .toList()));
    }

    private record Shown(
            SessionId id, String device, String address, String proof, Instant createdAt, Instant lastUsedAt, boolean current) {

        static Shown of(Session session, SessionId current) {
            return new Shown(
                    session.id(),
                    session.client().device(),
                    session.client().address().text(),
                    session.proof().word(),
                    session.createdAt(),
                    session.lastUsedAt(),
                    session.id().equals(current));
        }
    }
}
