package org.thegathering.persistence.session;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.PasswordStoreBus.AddLink;
import org.thegathering.bus.PasswordStoreBus.AddLinkReply;
import org.thegathering.bus.PasswordStoreBus.Find;
import org.thegathering.bus.PasswordStoreBus.Found;
import org.thegathering.bus.PasswordStoreBus.Replace;
import org.thegathering.bus.PasswordStoreBus.Replaced;
import org.thegathering.bus.PasswordStoreBus.UseLink;
import org.thegathering.bus.PasswordStoreBus.UseLinkReply;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;

/** The rules of passwords: with another one, the sessions of the old one are over in the same transaction. */
public final class PasswordService {

    private final Database database;
    private final SessionNews news;
    private final PasswordRepository passwords = new PasswordRepository();
    private final SessionRepository sessions = new SessionRepository();

    public PasswordService(Database database, SessionNews news) {
        this.database = database;
        this.news = news;
    }

    public Found find(Find find) {
        return new Found(database.read(statements -> passwords.find(statements, find.userId())));
    }

    public Replaced replace(Replace replace) {
        List<EndedSession> ended = new ArrayList<>();
        boolean isDone = database.transact(statements -> {
            ended.clear();
            boolean isReplaced = passwords.replace(statements, replace.userId(), replace.present(), replace.next());
            if (isReplaced && !replace.isSamePassword()) {
                passwords.voidLinks(statements, replace.userId());
                ended.addAll(sessions.endOthers(
                        statements, replace.userId(), replace.kept(), SessionEnd.PASSWORD_CHANGED));
            }
            return isReplaced;
        });
        news.tell(ended);
        return new Replaced(isDone, ended.size());
    }

    public AddLinkReply addLink(AddLink add) {
        var expiresAt = database.transact(statements -> {
            passwords.hold(statements, add.userId());
            if (passwords.hasYoungLink(statements, add)) {
                return null;
            }
            passwords.voidLinks(statements, add.userId());
            return passwords.addLink(statements, add);
        });
        return expiresAt == null ? new AddLinkReply.NotAdded() : new AddLinkReply.Added(expiresAt);
    }

    public UseLinkReply useLink(UseLink use) {
        List<EndedSession> ended = new ArrayList<>();
        UserId userId = database.transact(statements -> {
            ended.clear();
            UserId owner = passwords.takeLink(statements, use.token());
            if (owner == null || !passwords.set(statements, owner, use.next())) {
                return null;
            }
            passwords.voidLinks(statements, owner);
            ended.addAll(sessions.endOthers(statements, owner, null, SessionEnd.PASSWORD_CHANGED));
            return owner;
        });
        news.tell(ended);
        return userId == null ? new UseLinkReply.NoSuchLink() : new UseLinkReply.Used(userId);
    }
}
