package org.thegathering.persistence.factor;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.FactorBus.TakeOff;
import org.thegathering.bus.FactorBus.TakeOffReply;
import org.thegathering.model.Act;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.persistence.Authority;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.audit.AuditLog;
import org.thegathering.persistence.audit.Deed;
import org.thegathering.persistence.session.AllSessions;
import org.thegathering.persistence.session.SessionNews;
import org.thegathering.persistence.user.UserRepository;

/**
 * Opens an account to its owner who has lost the second factor. An administrator does it, nobody for themselves: so a
 * stolen token takes off no lock of its own. The sessions end with it, since whoever found the device may be in.
 */
public final class FactorRescue {

    private final Database database;
    private final SessionNews news;
    private final FactorRepository factors = new FactorRepository();
    private final RecoveryCodeRepository recoveryCodes = new RecoveryCodeRepository();
    private final UserRepository users = new UserRepository();
    private final AllSessions sessions = new AllSessions();
    private final AuditLog audit = new AuditLog();

    public FactorRescue(Database database, SessionNews news) {
        this.database = database;
        this.news = news;
    }

    public TakeOffReply takeOff(TakeOff asked) {
        List<EndedSession> ended = new ArrayList<>();
        TakeOffReply reply = database.transact(statements -> {
            ended.clear();
            return takeOff(statements, asked, ended);
        });
        news.tell(ended);
        return reply;
    }

    private TakeOffReply takeOff(Statements statements, TakeOff asked, List<EndedSession> ended) {
        if (Authority.of(statements, asked.actor(), null) != Authority.ADMINISTRATOR) {
            return new TakeOffReply.NotAllowed();
        } else if (asked.actor().equals(asked.subject())) {
            return new TakeOffReply.Oneself();
        } else if (!users.holdActive(statements, asked.subject())) {
            return new TakeOffReply.NoSuchUser();
        } else if (!factors.takeOff(statements, asked.subject())) {
            return new TakeOffReply.NothingThere();
        }
        recoveryCodes.replace(statements, asked.subject(), List.of());
        ended.addAll(sessions.end(statements, asked.subject(), SessionEnd.FACTOR_TAKEN_OFF));
        audit.write(
                statements, Deed.of(asked.actor(), Act.SECOND_FACTOR_TAKEN_OFF, asked.subject(), null, asked.reason()));
        return new TakeOffReply.TakenOff();
    }
}
