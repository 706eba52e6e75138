package org.thegathering.delivery;

import org.thegathering.bus.Notice;
import org.thegathering.model.Change;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * One person's unread count of one target, kept by the target's order: it begins with what the database counted at some
 * seq, adds what others say after it, and takes off what is deleted.
 */
final class UnreadCounter {

    private final UserId user;
    private final Target target;
    private final UserFeed feed;
    private long seq;
    private long readSeq;
    private long unread;

    /** @param seq up to which {@code unread} was counted */
    UnreadCounter(UserId user, Target target, UserFeed feed, long seq, long readSeq, long unread) {
        this.user = user;
        this.target = target;
        this.feed = feed;
        this.seq = seq;
        this.readSeq = readSeq;
        this.unread = unread;
    }

    UserId user() {
        return user;
    }

    Target target() {
        return target;
    }

    /** The next change of the target, in order. */
    void pass(Change change) {
        if (change.seq() <= seq) {
            return;
        }
        seq = change.seq();
        switch (change) {
            case Change.Said said -> {
                if (!said.message().senderId().equals(user)) {
                    unread++;
                    feed.changed(this);
                }
            }
            case Change.Deleted deleted -> {
                if (deleted.message().seq() > readSeq && !deleted.message().senderId().equals(user)) {
                    // A counter that began late, and is about to be counted anew, may not have counted this one.
                    unread = Math.max(0, unread - 1);
                    feed.changed(this);
                }
            }
            case Change.Left left -> {
                if (left.person().id().equals(user)) {
                    feed.drop(this);
                }
            }
            case Change.Closed closed -> feed.drop(this);
            case Change.Joined joined -> {}
        }
    }

    /**
     * The database counted anew, as the person read on.
     *
     * @return false if that count is older than what was passed or read here, so that nobody can tell what lies between
     */
    boolean take(Notice.UnreadChanged counted) {
        if (counted.seq() < seq || counted.readSeq() < readSeq) {
            return false;
        }
        seq = counted.seq();
        readSeq = counted.readSeq();
        unread = counted.unread();
        return true;
    }

    /** Whether the person has read on since the other was counted. */
    boolean isReadBeyond(UnreadCounter other) {
        return readSeq > other.readSeq;
    }

    /** Whether the person would see the same in both. */
    boolean says(UnreadCounter other) {
        return readSeq == other.readSeq && unread == other.unread;
    }

    Notice.UnreadChanged notice() {
        return new Notice.UnreadChanged(target, seq, readSeq, unread);
    }
}
