package org.thegathering.persistence.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.PasswordStoreBus.AddLink;
import org.thegathering.bus.PasswordStoreBus.AddLinkReply;
import org.thegathering.bus.PasswordStoreBus.Errand;
import org.thegathering.bus.PasswordStoreBus.Find;
import org.thegathering.bus.PasswordStoreBus.Found;
import org.thegathering.bus.PasswordStoreBus.Replace;
import org.thegathering.bus.PasswordStoreBus.Replaced;
import org.thegathering.bus.PasswordStoreBus.UseLink;
import org.thegathering.bus.PasswordStoreBus.UseLinkReply;
import org.thegathering.model.Act;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Authority;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.audit.AuditLog;
import org.thegathering.persistence.audit.Deed;

/** The rules of passwords: with another one, the sessions of the old one are over in the same transaction. */
public final class PasswordService {

    /** The contract leaves it open to give one. */
    private static final String NO_REASON = "(none given)";

    private final Database database;
    private final SessionNews news;
    private final PasswordRepository passwords = new PasswordRepository();
    private final SessionRepository sessions = new SessionRepository();
    private final AuditLog audit = new AuditLog();

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
        return database.transact(statements -> {
            if (add.errand() != null
                    && Authority.of(statements, add.errand().by(), null) != Authority.ADMINISTRATOR) {
                return new AddLinkReply.NotAllowed();
            }
            passwords.hold(statements, add.userId());
            if (passwords.hasYoungLink(statements, add)) {
                return new AddLinkReply.NotAdded();
            }
            passwords.voidLinks(statements, add.userId());
            Instant expiresAt = passwords.addLink(statements, add);
            if (expiresAt == null) {
                return new AddLinkReply.NotAdded();
            }
            if (add.errand() != null) {
                audit.write(statements, deed(add.userId(), add.errand()));
            }
            return new AddLinkReply.Added(expiresAt);
        });
    }

    private static Deed deed(UserId user, Errand errand) {
        String reason = errand.reason() == null ? NO_REASON : errand.reason();
        return Deed.of(errand.by(), Act.PASSWORD_LINK_MADE, user, null, reason);
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
