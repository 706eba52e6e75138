package org.thegathering.persistence.message;

import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.MessageBus.Delete;
import org.thegathering.bus.MessageBus.DeleteReply;
import org.thegathering.model.Act;
import org.thegathering.model.Change;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Access;
import org.thegathering.persistence.Authority;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Outcome;
import org.thegathering.persistence.audit.AuditLog;
import org.thegathering.persistence.audit.Deed;

/**
 * Who may take a message's text away: its author, and others by their office, who have to say why. A conversation of
 * others is not there, not even for an administrator; a deletion takes a seq, so an archived one has no place for it.
 */
public final class DeletionService {

    private final Database database;
    private final Bus bus;
    private final DeletionRepository deletions = new DeletionRepository();
    private final AuditLog audit = new AuditLog();

    public DeletionService(Database database, Bus bus) {
        this.database = database;
        this.bus = bus;
    }

    public DeleteReply delete(Delete asked) {
        Outcome<DeleteReply> outcome = database.transact(statements -> delete(statements, asked));
        return outcome.tell(bus);
    }

    private Outcome<DeleteReply> delete(Statements statements, Delete asked) {
        deletions.lock(statements, asked.target());
        Authority authority = Authority.at(statements, asked.actor(), asked.target());
        DeleteReply closed = refusal(Access.of(statements, asked.actor(), asked.target()), asked.target(), authority);
        if (closed != null) {
            return Outcome.quiet(closed);
        }
        Message message = deletions.find(statements, asked.target(), asked.messageId());
        if (message == null) {
            return Outcome.quiet(new DeleteReply.NoSuchMessage());
        }
        boolean isOwn = message.senderId().equals(asked.actor());
        DeleteReply refusal = isOwn ? null : refusal(statements, asked, authority, message.senderId());
        if (refusal != null) {
            return Outcome.quiet(refusal);
        }
        if (message.isDeleted()) {
            return Outcome.quiet(new DeleteReply.Deleted(message));
        }
        if (!isOwn) {
            audit.write(statements, deed(asked, message.senderId()));
        }
        return deleted(statements, asked.target(), message);
    }

    /** @return why the place is closed to the actor, or null if it is open */
    private static DeleteReply refusal(Access access, Target target, Authority authority) {
        return switch (access) {
            case Access.Member member -> member.closedSeq() > 0 ? new DeleteReply.Archived() : null;
            case Access.Missing missing -> new DeleteReply.NoSuchTarget();
            case Access.Outsider outsider -> switch (target) {
                case Target.Conversation ofOthers -> new DeleteReply.NoSuchTarget();
                case Target.Room room -> authority == Authority.NONE ? new DeleteReply.NotAMember() : null;
            };
        };
    }

    /** @return why another's message stays, or null if it goes */
    private static DeleteReply refusal(Statements statements, Delete asked, Authority authority, UserId author) {
        if (authority == Authority.NONE) {
            return new DeleteReply.NotTheirs();
        }
        if (!authority.reaches(Authority.at(statements, author, asked.target()))) {
            return new DeleteReply.AnAdministrators();
        }
        return asked.reason() == null ? new DeleteReply.ReasonMissing() : null;
    }

    private static Deed deed(Delete asked, UserId author) {
        return new Deed(
                asked.actor(), Act.MESSAGE_DELETED, author, asked.target(), asked.messageId(), null, asked.reason());
    }

    private Outcome<DeleteReply> deleted(Statements statements, Target target, Message message) {
        long seq = deletions.nextSeq(statements, target);
        Message left = message.deleted(deletions.empty(statements, message.id(), seq));
        return new Outcome<>(
                new DeleteReply.Deleted(left),
                List.of(new Event.Changed(target, List.of(new Change.Deleted(seq, left)))));
    }
}
