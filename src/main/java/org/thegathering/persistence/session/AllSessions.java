package org.thegathering.persistence.session;

import java.util.List;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database.Statements;

/** Ends all that somebody has in the transaction of what gives the reason. {@link SessionNews} tells it afterwards. */
public final class AllSessions {

    private final SessionRepository sessions = new SessionRepository();

    /** @return what was live */
    public List<EndedSession> end(Statements statements, UserId user, SessionEnd reason) {
        return sessions.endOthers(statements, user, null, reason);
    }
}
