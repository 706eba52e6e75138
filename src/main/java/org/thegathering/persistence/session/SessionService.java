package org.thegathering.persistence.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.thegathering.bus.SessionStoreBus.End;
import org.thegathering.bus.SessionStoreBus.EndFamily;
import org.thegathering.bus.SessionStoreBus.EndOthers;
import org.thegathering.bus.SessionStoreBus.EndReply;
import org.thegathering.bus.SessionStoreBus.FindEnded;
import org.thegathering.bus.SessionStoreBus.FoundEnded;
import org.thegathering.bus.SessionStoreBus.Insert;
import org.thegathering.bus.SessionStoreBus.InsertReply;
import org.thegathering.bus.SessionStoreBus.ListMine;
import org.thegathering.bus.SessionStoreBus.Mine;
import org.thegathering.bus.SessionStoreBus.Sweep;
import org.thegathering.bus.SessionStoreBus.Swept;
import org.thegathering.bus.SessionStoreBus.Turn;
import org.thegathering.bus.SessionStoreBus.TurnReply;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;

/** The rules of sessions. */
public final class SessionService {

    private final Database database;
    private final SessionNews news;
    private final SessionRepository sessions = new SessionRepository();

    public SessionService(Database database, SessionNews news) {
        this.database = database;
        this.news = news;
    }

    public InsertReply insert(Insert insert) {
        List<EndedSession> ended = new ArrayList<>();
        SessionId id = database.transact(statements -> {
            ended.clear();
            SessionId begun = sessions.insert(statements, insert);
            if (begun != null) {
                ended.addAll(sessions.endBeyond(statements, insert.userId(), begun, insert.most()));
            }
            return begun;
        });
        news.tell(ended);
        return id == null ? new InsertReply.NoSuchUser() : new InsertReply.Inserted(id);
    }

    /**
     * The chain of tokens never forks: whoever presents the last one within the grace gets the same next one as the
     * first, so two copies of a token can go on side by side only as long as they are used within the grace of each
     * other every time.
     */
    public TurnReply turn(Turn turn) {
        TurnReply reply = database.transact(statements -> {
            var found = sessions.lock(statements, turn);
            if (found == null) {
                return new TurnReply.Over();
            } else if (found.isCurrent()) {
                sessions.turn(statements, found.id(), turn);
                return new TurnReply.Turned(found.id(), found.userId());
            } else if (found.isRaced()) {
                return new TurnReply.Raced(found.id(), found.userId(), found.sealedTurn());
            } else {
                sessions.end(statements, found.userId(), found.id(), SessionEnd.TOKEN_REUSED);
                return new TurnReply.Reused(found.id(), found.userId());
            }
        });
        if (reply instanceof TurnReply.Reused(var id, var userId)) {
            news.tell(List.of(new EndedSession(id, userId, SessionEnd.TOKEN_REUSED)));
        }
        return reply;
    }

    public Mine list(ListMine mine) {
        return new Mine(database.read(statements -> sessions.live(statements, mine.userId(), mine.lifetimes())));
    }

    public EndReply end(End end) {
        return end(statements -> sessions.end(statements, end.userId(), end.id(), end.reason()));
    }

    public EndReply endOthers(EndOthers end) {
        return end(statements -> sessions.endOthers(statements, end.userId(), end.kept(), end.reason()));
    }

    public EndReply endFamily(EndFamily end) {
        return end(statements -> sessions.endFamily(statements, end.family(), end.reason()));
    }

    private EndReply end(Function<Statements, List<EndedSession>> ending) {
        List<EndedSession> ended = database.transact(ending);
        news.tell(ended);
        return new EndReply(ended);
    }

    public FoundEnded findEnded(FindEnded find) {
        return new FoundEnded(database.read(statements -> sessions.endedWithin(statements, find.within())));
    }

    public Swept sweep(Sweep sweep) {
        return new Swept(database.transact(statements -> sessions.deleteOver(statements, sweep.lifetimes(), sweep.kept())));
    }
}
