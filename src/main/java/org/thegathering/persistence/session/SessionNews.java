package org.thegathering.persistence.session;

import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.SecurityLog;
import org.thegathering.model.EndedSession;

/** Tells every node, and the security log, which sessions are over. To be asked after the commit. */
public final class SessionNews {

    private final Bus bus;

    public SessionNews(Bus bus) {
        this.bus = bus;
    }

    public void tell(List<EndedSession> ended) {
        ended.forEach(session -> SecurityLog.event("session_ended")
                .user(session.userId()).session(session.id()).with("reason", session.reason().word()).write());
        if (!ended.isEmpty()) {
            bus.tell(Events.of(new Event.SessionsEnded(List.copyOf(ended))));
        }
    }
}
