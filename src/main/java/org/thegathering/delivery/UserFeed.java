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
import org.thegathering.model.UserId;

/**
 * {@code user.me}: what concerns a person, to all their sockets on this node. The unread counts come from the orders of
 * the person's own targets, so they are as true as these; a notice that the bus lost is found by {@link Recount}.
 */
final class UserFeed {

    /** Counts that change in quick succession are told once in this time. */
    private static final long GATHER_MILLIS = 100;

    private final Vertx vertx;
    private final Bus bus;
    private final Outbox outbox;
    private final Recount recount;
    private final Map<UserId, Subscription> subscriptions = new HashMap<>();
    private final Set<UnreadCounter> changed = new LinkedHashSet<>();

    UserFeed(Vertx vertx, Bus bus, Streams streams, Outbox outbox) {
        this.vertx = vertx;
        this.bus = bus;
        this.outbox = outbox;
        this.recount = new Recount(vertx, bus, streams, this);
    }

    Future<ListenReply> listen(Socket socket) {
        Subscription subscription = subscriptions.computeIfAbsent(socket.user(), Subscription::new);
        subscription.await(socket);
        Future<Epoch> epoch = bus.ask(MessageBus.EPOCH, new FindEpoch());
        return Future.all(recount.of(subscription), epoch)
                .onFailure(failure -> unlisten(socket))
                .map(counted -> {
                    outbox.write(Frames.listeningToMe(epoch.result().value()), socket);
                    subscription.begin(socket).forEach(frame -> outbox.write(frame, socket));
                    outbox.flush();
                    return new ListenReply.Listening();
                });
    }

    void unlisten(Socket socket) {
        Subscription subscription = subscriptions.get(socket.user());
        if (subscription != null && subscription.leave(socket)) {
            subscriptions.remove(socket.user());
            recount.stop(subscription);
        }
    }

    List<Subscription> all() {
        return List.copyOf(subscriptions.values());
    }

    boolean isOpen(Subscription subscription) {
        return subscriptions.get(subscription.user()) == subscription;
    }

    /** Compares some people's places and counts with the database, each of them once in so many turns. */
    void check(int turn, int turns) {
        for (Subscription subscription : all()) {
            if (Math.floorMod(subscription.user().value(), turns) == turn) {
                recount.of(subscription);
            }
        }
    }

    /** News for a person; what changes their places changes what is counted for them. */
    void pass(UserId user, Notice notice) {
        Subscription subscription = subscriptions.get(user);
        if (subscription == null) {
            return;
        }
        subscription.note(notice);
        switch (notice) {
            case Notice.UnreadChanged counted -> {
                UnreadCounter counter = subscription.counters().get(counted.target());
                if (counter == null || !counter.take(counted)) {
                    recount.of(subscription);
                } else {
                    tell(subscription, counter.notice());
                }
            }
            case Notice.Invited invited -> {
                tell(subscription, invited);
                recount.of(subscription);
            }
            case Notice.RoomChanged moved -> {
                tell(subscription, moved);
                recount.of(subscription);
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

    /** Of a counter that was replaced in the meantime its successor is told. */
    private void tellChanged() {
        Set<UnreadCounter> current = new LinkedHashSet<>();
        for (UnreadCounter counter : changed) {
            Subscription subscription = subscriptions.get(counter.user());
            if (subscription != null && subscription.counters().containsKey(counter.target())) {
                current.add(subscription.counters().get(counter.target()));
            }
        }
        changed.clear();
        current.forEach(counter -> tell(subscriptions.get(counter.user()), counter.notice()));
    }

    /** The person is no longer there. */
    void drop(UnreadCounter counter) {
        Subscription subscription = subscriptions.get(counter.user());
        if (subscription != null) {
            recount.detach(subscription, counter);
        }
    }

    void tell(Subscription subscription, Notice notice) {
        Frame frame = Frames.notice(notice);
        subscription.sockets().forEach(socket -> outbox.write(frame, socket));
        subscription.hold(frame);
    }
}
