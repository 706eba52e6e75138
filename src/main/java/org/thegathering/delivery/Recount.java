package org.thegathering.delivery;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.Notice;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Membership;
import org.thegathering.bus.UserBus.Memberships;
import org.thegathering.bus.UserBus.MembershipsReply;
import org.thegathering.model.Conversation;
import org.thegathering.model.Departure;
import org.thegathering.model.RoomId;
import org.thegathering.model.Target;

/**
 * Asks the database for a person's places and unread counts, and puts a counter on the order of each place. Done at the
 * beginning, whenever the places change, and from time to time: then it also finds the notices that were lost on their
 * way, and tells them late.
 */
final class Recount {

    /**
     * Something is on its way that the answer does not hold, or the other way round: look again when it has arrived.
     */
    private static final long AGAIN_MILLIS = 500;

    private final Vertx vertx;
    private final Bus bus;
    private final Streams streams;
    private final UserFeed feed;

    Recount(Vertx vertx, Bus bus, Streams streams, UserFeed feed) {
        this.vertx = vertx;
        this.bus = bus;
        this.streams = streams;
        this.feed = feed;
    }

    /** Done when the person's counters stand; failed when the database can't be asked, which changes nothing. */
    Future<Void> of(Subscription subscription) {
        long version = subscription.version();
        return bus.ask(UserBus.MEMBERSHIPS, new Memberships(subscription.user())).map(counted -> {
            if (!feed.isOpen(subscription)) {
                return null;
            }
            boolean isCertain = count(subscription, counted);
            if (subscription.version() != version || !(isCertain & compare(subscription, counted))) {
                vertx.setTimer(AGAIN_MILLIS, later -> again(subscription));
            }
            return null;
        });
    }

    private void again(Subscription subscription) {
        if (feed.isOpen(subscription)) {
            of(subscription);
        }
    }

    /**
     * New counters for all places, but where the person has read on since: a read seq never goes back.
     *
     * @return false if more was passed or read than the database had counted
     */
    private boolean count(Subscription subscription, MembershipsReply counted) {
        Map<Target, UnreadCounter> before = new HashMap<>(subscription.counters());
        boolean isCertain = true;
        for (Membership membership : counted.memberships()) {
            Target target = membership.target();
            UnreadCounter known = before.get(target);
            UnreadCounter now = new UnreadCounter(
                    subscription.user(), target, feed, membership.seq(), membership.readSeq(), membership.unread());
            if (known != null && known.isReadBeyond(now)) {
                before.remove(target);
                isCertain = false;
                continue;
            }
            Stream stream = streams.of(target);
            stream.counters().add(now);
            subscription.counters().put(target, now);
            stream.begin(membership.seq());
            isCertain &= stream.passedOn() <= membership.seq();
            // A place that is new to the person counts as read: what was said before this answer has to be told.
            if (known != null ? !known.says(now) : subscription.hasBegun() && membership.unread() > 0) {
                feed.changed(now);
            }
        }
        before.values().forEach(counter -> detach(subscription, counter));
        return isCertain;
    }

    /** @return false if it differs from what the person was told, and may still be on its way */
    private boolean compare(Subscription subscription, MembershipsReply counted) {
        Set<Target> now = counted.memberships().stream().map(Membership::target).collect(Collectors.toSet());
        return switch (subscription.compare(now)) {
            case AGREES -> true;
            case DOUBTFUL -> false;
            case LOST -> {
                tellLate(subscription, now);
                yield true;
            }
        };
    }

    private void tellLate(Subscription subscription, Set<Target> now) {
        RoomId before = idOf(subscription.room());
        RoomId after = idOf(Subscription.room(now));
        if (before == null ? after != null : !before.equals(after)) {
            feed.tell(subscription, new Notice.RoomChanged(after, before));
        }
        for (Target gone : subscription.gone(now)) {
            feed.tell(subscription, new Notice.Removed(gone, Departure.ARCHIVED));
        }
        Set<Target> untold = subscription.untold(now);
        subscription.told(now);
        if (!untold.isEmpty()) {
            bus.ask(ConversationBus.LIST, new ConversationBus.ListMine(subscription.user()))
                    .onSuccess(mine -> invite(subscription, mine.conversations(), untold));
        }
    }

    private void invite(Subscription subscription, List<Conversation> all, Set<Target> untold) {
        for (Conversation conversation : all) {
            if (untold.contains(new Target.Conversation(conversation.id()))) {
                feed.tell(subscription, new Notice.Invited(conversation));
            }
        }
    }

    private static RoomId idOf(Target.Room room) {
        return room == null ? null : room.id();
    }

    /** Takes all counters off their orders. */
    void stop(Subscription subscription) {
        List.copyOf(subscription.counters().values()).forEach(counter -> detach(subscription, counter));
    }

    void detach(Subscription subscription, UnreadCounter counter) {
        subscription.counters().remove(counter.target(), counter);
        Stream stream = streams.find(counter.target());
        if (stream != null) {
            stream.counters().remove(counter);
            streams.dropIfIdle(stream);
        }
    }
}
