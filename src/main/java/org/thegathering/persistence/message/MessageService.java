package org.thegathering.persistence.message;

import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.MessageBus.Changes;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.bus.MessageBus.Positions;
import org.thegathering.bus.MessageBus.PositionsReply;
import org.thegathering.bus.MessageBus.Read;
import org.thegathering.bus.MessageBus.ReadReply;
import org.thegathering.bus.Notice;
import org.thegathering.model.Change;
import org.thegathering.persistence.Access;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;
import org.thegathering.persistence.Epoch;
import org.thegathering.persistence.Outcome;

/**
 * The changes of a target, and read positions. Saying something is {@link MessageWriter}'s, reading back {@link
 * HistoryReader}'s.
 */
public final class MessageService {

    private final Database database;
    private final Epoch epoch;
    private final Bus bus;
    private final ChangeRepository changes = new ChangeRepository();
    private final ReadRepository reads = new ReadRepository();

    public MessageService(Database database, Epoch epoch, Bus bus) {
        this.database = database;
        this.epoch = epoch;
        this.bus = bus;
    }

    public ChangesReply changes(Changes asked) {
        return database.read(statements ->
                asked.reader() == null ? forOrdering(statements, asked) : forReader(statements, asked));
    }

    private ChangesReply forOrdering(Statements statements, Changes asked) {
        var order = changes.order(statements, asked.target());
        return order == null ? new ChangesReply.NoSuchTarget() : page(statements, asked, order);
    }

    private ChangesReply forReader(Statements statements, Changes asked) {
        return switch (Access.of(statements, asked.reader(), asked.target())) {
            case Access.Member member -> page(
                    statements,
                    asked,
                    new ChangeRepository.Order(member.lastSeq(), member.closedSeq()));
            case Access.Outsider outsider -> new ChangesReply.NotAMember();
            case Access.Missing missing -> new ChangesReply.NoSuchTarget();
        };
    }

    private ChangesReply page(Statements statements, Changes asked, ChangeRepository.Order order) {
        long last = order.lastSeq();
        List<Change> found = asked.after() >= last
                ? List.of()
                : changes.between(statements, asked.target(), asked.after(), last, asked.limit());
        boolean complete = found.size() < asked.limit();
        if (complete && order.closedSeq() > asked.after()) {
            found = new ArrayList<>(found);
            found.add(new Change.Closed(order.closedSeq()));
        }
        long through = complete ? last : found.getLast().seq();
        return new ChangesReply.Page(found, through, complete, epoch.at(last));
    }

    public PositionsReply positions(Positions asked) {
        return new PositionsReply(
                database.read(statements -> changes.positions(statements, asked.targets())), epoch.refresh());
    }

    public ReadReply read(Read read) {
        Outcome<ReadReply> outcome = database.transact(
                statements -> switch (Access.of(statements, read.reader(), read.target())) {
                    case Access.Member member -> new Outcome<>(new ReadReply.Done(), moved(statements, read));
                    case Access.Outsider outsider -> Outcome.quiet(new ReadReply.NotAMember());
                    case Access.Missing missing -> Outcome.quiet(new ReadReply.NoSuchTarget());
                });
        return outcome.tell(bus);
    }

    private List<Event> moved(Statements statements, Read read) {
        if (!reads.advance(statements, read.reader(), read.target(), read.seq())) {
            return List.of();
        }
        var unread = reads.unread(statements, read.reader(), read.target());
        return List.of(
                new Event.ReadMoved(read.target(), read.reader(), unread.readSeq()),
                new Event.Personal(
                        read.reader(),
                        new Notice.UnreadChanged(read.target(), unread.seq(), unread.readSeq(), unread.count())));
    }
}
