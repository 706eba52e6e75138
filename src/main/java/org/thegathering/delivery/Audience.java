package org.thegathering.delivery;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.model.Change;
import org.thegathering.model.Message;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * Who on this node hears one target. It is handed each change once and in order, and writes it as frames: one encoding
 * for all who stand at the same place, another for a sender's own sockets, and one apart for a listener that has just
 * begun.
 *
 * <p>Comings and goings in a crowded place are gathered into one frame an interval, which always goes out before the
 * next message.
 */
final class Audience {

    /** From this many listeners on a place counts as crowded; below it nobody waits to see who came in. */
    private static final int CROWD = 16;

    private final Vertx vertx;
    private final Target target;
    private final Outbox outbox;
    private final Duration peopleInterval;
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final Comings comings = new Comings();
    private boolean gathering;
    private long told;

    Audience(Vertx vertx, Target target, Outbox outbox, Duration peopleInterval) {
        this.vertx = vertx;
        this.target = target;
        this.outbox = outbox;
        this.peopleInterval = peopleInterval;
    }

    /** Everything up to this seq counts as told. */
    void begin(long seq) {
        told = seq;
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    void remove(Listener listener) {
        listeners.remove(listener);
    }

    /** The next change, in order. */
    void pass(Change change) {
        switch (change) {
            case Change.Said said -> {
                tellPeople();
                tellSaid(said.message());
            }
            case Change.Deleted deleted -> {
                tellPeople();
                tellDeleted(deleted);
            }
            case Change.Joined joined -> {
                comings.add(joined);
                tellPeopleSoon();
            }
            case Change.Left left -> {
                endThoseOf(left);
                comings.add(left);
                tellPeopleSoon();
            }
            case Change.Closed closed -> {
                tellPeople();
                tellClosed(closed.seq());
            }
        }
    }

    /** A signal: to everybody who is live, but for one person's own sockets. */
    void signal(Frame frame, UserId except) {
        Recipients others = new Recipients();
        for (Listener listener : listeners) {
            if (listener.isLive() && !listener.user().equals(except)) {
                others.add(listener.socket());
            }
        }
        others.write(frame, outbox);
    }

    /** What is deleted by now is told once, by the deletion. */
    private void tellSaid(Message message) {
        if (message.isDeleted()) {
            return;
        }
        UserId named = message.clientId() == null ? null : message.senderId();
        tellNamed(message, listener -> !listener.user().equals(named), false);
        if (named != null) {
            tellNamed(message, listener -> listener.user().equals(named), true);
        }
        told = message.seq();
    }

    private void tellDeleted(Change.Deleted deleted) {
        tell(deleted.seq(), everybody -> true, prev -> Frames.deleted(target, prev, deleted));
        told = deleted.seq();
    }

    private void tellNamed(Message message, Predicate<Listener> who, boolean isForSender) {
        tell(message.seq(), who, prev -> Frames.said(target, prev, message, isForSender));
    }

    /** Makes a frame for those who were told this seq last. */
    private interface AfterPrev {
        Frame frame(long prev);
    }

    private void tell(long seq, Predicate<Listener> who, AfterPrev maker) {
        Recipients together = new Recipients();
        for (Listener listener : listeners) {
            if (listener.isLive() && listener.position() < seq && who.test(listener)) {
                if (listener.told() == told) {
                    together.add(listener.socket());
                } else {
                    outbox.write(maker.frame(listener.told()), listener.socket());
                }
                listener.tell(seq);
            }
        }
        if (!together.isEmpty()) {
            together.write(maker.frame(told), outbox);
        }
    }

    private void tellPeopleSoon() {
        if (gathering) {
            return;
        }
        tellPeople();
        if (listeners.size() >= CROWD) {
            gathering = true;
            vertx.setTimer(peopleInterval.toMillis(), passed -> {
                gathering = false;
                if (!comings.isEmpty()) {
                    tellPeopleSoon();
                }
            });
        }
    }

    private void tellPeople() {
        if (!comings.isEmpty()) {
            tell(comings.seq(), everybody -> true, prev -> Frames.people(target, prev, comings));
            told = comings.seq();
            comings.clear();
        }
    }

    /** The one who left hears what was gathered before it, then the end. */
    private void endThoseOf(Change.Left left) {
        for (Listener listener : of(left.person().id())) {
            if (listener.isLive() && listener.position() < left.seq()) {
                if (!comings.isEmpty() && listener.position() < comings.seq()) {
                    outbox.write(Frames.people(target, listener.told(), comings), listener.socket());
                    listener.tell(comings.seq());
                }
                outbox.write(Frames.removed(target, left.seq(), listener.told(), left.reason()), listener.socket());
                end(listener);
            }
        }
    }

    private Collection<Listener> of(UserId user) {
        List<Listener> own = new ArrayList<>(2);
        for (Listener listener : listeners) {
            if (listener.user().equals(user)) {
                own.add(listener);
            }
        }
        return own;
    }

    /** Those who are behind come to the end by themselves. */
    private void tellClosed(long seq) {
        for (Listener listener : List.copyOf(listeners)) {
            if (listener.isLive() && listener.position() < seq) {
                outbox.write(Frames.closed(target, seq, listener.told()), listener.socket());
                end(listener);
            }
        }
        told = seq;
    }

    /** It gets nothing any more. */
    void end(Listener listener) {
        listener.end();
        listeners.remove(listener);
        listener.socket().listeners().remove(target, listener);
    }
}
