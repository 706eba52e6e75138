package org.thegathering.delivery;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.bus.LiveBus.ListenReply;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Epoch;
import org.thegathering.bus.MessageBus.FindEpoch;
import org.thegathering.bus.Notice;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Membership;
import org.thegathering.bus.UserBus.Memberships;
import org.thegathering.bus.UserBus.MembershipsReply;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * {@code user.me}: what concerns a person, to all their sockets on this node. The unread counts come from the orders of the person's own
 * targets, so they are as true as these.
 */
final class UserFeed {

    /** Counts that change in quick succession are told once in this time. */
    private static final long GATHER_MILLIS = 100;

    private final Vertx vertx;
    private final Bus bus;
    private final Streams streams;
    private final Outbox outbox;
    private final Map<UserId, Subscription> subscriptions = new HashMap<>();
    private final Set<UnreadCounter> changed = new LinkedHashSet<>();

    /** A person's sockets, and their counters by target. */
    private record Subscription(Set<Socket> sockets, Map<Target, UnreadCounter> counters) {}

    UserFeed(Vertx vertx, Bus bus, Streams streams, Outbox outbox) {
        this.vertx = vertx;
        this.bus = bus;
        this.streams = streams;
        this.outbox = outbox;
    }

    Future<ListenReply> listen(Socket socket) {
        subscriptions
                .computeIfAbsent(socket.user(), none -> new Subscription(new LinkedHashSet<>(), new HashMap<>()))
                .sockets()
                .add(socket);
        Future<MembershipsReply> counted = bus.ask(UserBus.MEMBERSHIPS, new Memberships(socket.user()));
        Future<Epoch> epoch = bus.ask(MessageBus.EPOCH, new FindEpoch());
        return Future.all(counted, epoch).onFailure(failure -> unlisten(socket)).map(both -> {
            count(socket.user(), counted.result());
            outbox.write(Frames.listeningToMe(epoch.result().value()), socket);
            outbox.flush();
            return new ListenReply.Listening();
        });
    }

    void unlisten(Socket socket) {
        Subscription subscription = subscriptions.get(socket.user());
        if (subscription != null && subscription.sockets().remove(socket) && subscription.sockets().isEmpty()) {
            subscriptions.remove(socket.user());
            List.copyOf(subscription.counters().values()).forEach(counter -> detach(subscription, counter));
        }
    }

    /** News for a person; what changes their places changes what is counted for them. */
    void pass(UserId user, Notice notice) {
        Subscription subscription = subscriptions.get(user);
        if (subscription == null) {
            return;
        }
        switch (notice) {
            case Notice.UnreadChanged counted -> {
                UnreadCounter counter = subscription.counters().get(counted.target());
                if (counter == null || !counter.take(counted)) {
                    recount(user);
                } else {
                    tell(subscription, counter.notice());
                }
            }
            case Notice.Invited invited -> {
                tell(subscription, invited);
                recount(user);
            }
            case Notice.RoomChanged moved -> {
                tell(subscription, moved);
                recount(user);
            }
            case Notice.Removed removed -> tell(subscription, removed);
        }
    }

    /** A counter has moved; it is told soon, once for many moves. */
    void changed(UnreadCounter counter) {
        if (changed.isEmpty()) {
            vertx.setTimer(GATHER_MILLIS, now -> tellChanged());
        }
        changed.add(counter);
    }

    private void tellChanged() {
        for (UnreadCounter counter : changed) {
            Subscription subscription = subscriptions.get(counter.user());
            if (subscription != null && subscription.counters().get(counter.target()) == counter) {
                tell(subscription, counter.notice());
            }
        }
        changed.clear();
    }

    /** The person is no longer there. */
    void drop(UnreadCounter counter) {
        Subscription subscription = subscriptions.get(counter.user());
        if (subscription != null) {
            detach(subscription, counter);
        }
    }

    private void recount(UserId user) {
        bus.ask(UserBus.MEMBERSHIPS, new Memberships(user)).onSuccess(counted -> count(user, counted));
    }

    /** Takes what the database counted: new counters for all the person's places, told where they differ from before. */
    private void count(UserId user, MembershipsReply counted) {
        Subscription subscription = subscriptions.get(user);
        if (subscription == null) {
            return;
        }
        Map<Target, UnreadCounter> before = Map.copyOf(subscription.counters());
        before.values().forEach(counter -> detach(subscription, counter));
        boolean isAhead = false;
        for (Membership membership : counted.memberships()) {
            Stream stream = attach(user, subscription, membership);
            isAhead |= stream.passedOn() > membership.seq();
            UnreadCounter known = before.get(membership.target());
            UnreadCounter now = subscription.counters().get(membership.target());
            if (known != null && !known.says(now)) {
                changed(now);
            }
        }
        if (isAhead) {
            vertx.setTimer(GATHER_MILLIS, later -> recount(user));
        }
    }

    private Stream attach(UserId user, Subscription subscription, Membership membership) {
        Stream stream = streams.of(membership.target());
        UnreadCounter counter = new UnreadCounter(
                user, membership.target(), this, membership.seq(), membership.readSeq(), membership.unread());
        stream.counters().add(counter);
        subscription.counters().put(membership.target(), counter);
        stream.begin(membership.seq());
        return stream;
    }

    private void detach(Subscription subscription, UnreadCounter counter) {
        subscription.counters().remove(counter.target(), counter);
        Stream stream = streams.find(counter.target());
        if (stream != null) {
            stream.counters().remove(counter);
            streams.dropIfIdle(stream);
        }
    }

    private void tell(Subscription subscription, Notice notice) {
        Frame frame = Frames.notice(notice);
        subscription.sockets().forEach(socket -> outbox.write(frame, socket));
    }
}
