package org.thegathering.persistence.presence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.thegathering.bus.AttendanceBus.Attend;
import org.thegathering.bus.AttendanceBus.AttendReply;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Database;
import org.thegathering.persistence.Database.Statements;

/**
 * Shows those as away who have gone without a word, and as what they were when they are back. Whichever node is alive
 * clears up after one that died.
 */
public final class AttendanceService {

    private final Database database;
    private final Bus bus;
    private final Duration awayAfter;
    private final AttendanceRepository attendance = new AttendanceRepository();

    /** @param awayAfter how long a node may be silent */
    public AttendanceService(Database database, Bus bus, Duration awayAfter) {
        this.database = database;
        this.bus = bus;
        this.awayAfter = awayAfter;
    }

    public AttendReply attend(Attend attend) {
        List<Event> news = database.transact(statements -> {
            attendance.lock(statements);
            return isKnown(statements, attend) ? note(statements, attend) : null;
        });
        if (news == null) {
            return new AttendReply.NoSuchNode();
        }
        bus.tell(new Events(news));
        return new AttendReply.Noted();
    }

    private boolean isKnown(Statements statements, Attend attend) {
        if (attend.isFirst()) {
            attendance.enter(statements, attend.node());
            return true;
        }
        return attendance.renew(statements, attend.node());
    }

    private List<Event> note(Statements statements, Attend attend) {
        List<Event> news = new ArrayList<>();
        if (!attend.came().isEmpty()) {
            attendance.begin(statements, attend.node(), attend.came());
            news.addAll(attendance.showAsBefore(statements, attend.came()));
        }
        List<UserId> missed = new ArrayList<>(attendance.endOfSilentNodes(statements, awayAfter));
        attendance.forgetSilentNodes(statements, awayAfter);
        if (!attend.gone().isEmpty()) {
            missed.addAll(attendance.end(statements, attend.node(), attend.gone()));
        }
        if (!missed.isEmpty()) {
            news.addAll(attendance.showAsAway(statements, missed));
        }
        return news;
    }
}
