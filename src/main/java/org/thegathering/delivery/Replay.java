package org.thegathering.delivery;

import io.vertx.core.Vertx;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Changes;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.model.Change;

/**
 * Brings a listener up to its stream from the database, a page at a time: one that has just come back, or one that was
 * too slow.
 *
 * <p>The listener stands on the stream already, so nothing falls between reading and hearing. Each page asks for
 * membership anew; one whose membership has ended meanwhile is told what lay before its end. Memory holds one page,
 * however much was missed.
 */
final class Replay {

    /** How long to wait before asking again a database that was away; it is asked by each listener that is behind. */
    private static final long RETRY_MILLIS = 1000;

    private final Vertx vertx;
    private final Bus bus;
    private final Streams streams;
    private final Outbox outbox;
    private final int page;

    Replay(Vertx vertx, Bus bus, Streams streams, Outbox outbox, DeliverySettings settings) {
        this.vertx = vertx;
        this.bus = bus;
        this.streams = streams;
        this.outbox = outbox;
        this.page = settings.replayPage();
    }

    /** Goes on until the listener is live, ended, or its socket is congested again. */
    void bringUp(Listener listener) {
        if (listener.isEnded() || listener.isLive() || listener.isReplaying() || listener.socket().isCongested()) {
            return;
        }
        Stream stream = listener.stream();
        if (stream.hasBegun() && listener.position() >= stream.passedOn()) {
            listener.goLive();
            return;
        }
        listener.setReplaying(true);
        bus.ask(MessageBus.CHANGES, new Changes(listener.user(), stream.target(), listener.position(), page))
                .onComplete(
                        reply -> {
                            listener.setReplaying(false);
                            take(listener, reply);
                        },
                        failure -> retry(listener));
    }

    private void take(Listener listener, ChangesReply reply) {
        if (listener.isEnded() || listener.socket().isCongested()) {
            return;
        }
        switch (reply) {
            case ChangesReply.Page found -> {
                tell(listener, found);
                bringUp(listener);
            }
            case ChangesReply.NotAMember outside -> tellTheEnd(listener);
            case ChangesReply.NoSuchTarget closed -> tellTheEnd(listener);
        }
    }

    /**
     * The person is out, or the room is closed: what lies between is still theirs, up to their own leaving or the
     * closing and no further.
     */
    private void tellTheEnd(Listener listener) {
        listener.setReplaying(true);
        bus.ask(MessageBus.CHANGES, new Changes(null, listener.stream().target(), listener.position(), page))
                .onComplete(
                        reply -> {
                            listener.setReplaying(false);
                            if (reply instanceof ChangesReply.Page found && !listener.isEnded()) {
                                tellUntilLeaving(listener, found);
                            }
                        },
                        failure -> retry(listener));
    }

    private void tellUntilLeaving(Listener listener, ChangesReply.Page found) {
        for (int i = 0; i < found.changes().size(); i++) {
            if (found.changes().get(i) instanceof Change.Left left && left.person().id().equals(listener.user())) {
                List<Change> before = found.changes().subList(0, i);
                tell(listener, new ChangesReply.Page(before, left.seq() - 1, true, found.at()));
                outbox.write(
                        Frames.removed(listener.stream().target(), left.seq(), listener.told(), left.reason()),
                        listener.socket());
                end(listener);
                return;
            }
        }
        tell(listener, found);
        if (found.changes().isEmpty()) {
            retry(listener);
        } else {
            bringUp(listener);
        }
    }

    private void retry(Listener listener) {
        listener.setReplaying(false);
        vertx.setTimer(RETRY_MILLIS, later -> bringUp(listener));
    }

    /**
     * Writes a page to one listener, people who came and went next to each other in one frame, and of a message that
     * is deleted by now the deletion alone.
     */
    void tell(Listener listener, ChangesReply.Page found) {
        Comings comings = new Comings();
        for (Change change : found.changes()) {
            switch (change) {
                case Change.Joined joined -> comings.add(joined);
                case Change.Left left -> comings.add(left);
                case Change.Said said when said.message().isDeleted() -> {}
                case Change.Said said -> {
                    tell(listener, comings);
                    boolean isForSender = said.message().senderId().equals(listener.user());
                    outbox.write(
                            Frames.said(
                                    listener.stream().target(), listener.told(), said.message(), isForSender),
                            listener.socket());
                    listener.tell(said.seq());
                }
                case Change.Deleted deleted -> {
                    tell(listener, comings);
                    outbox.write(
                            Frames.deleted(listener.stream().target(), listener.told(), deleted), listener.socket());
                    listener.tell(deleted.seq());
                }
                case Change.Closed closed -> {
                    tell(listener, comings);
                    outbox.write(
                            Frames.closed(listener.stream().target(), closed.seq(), listener.told()),
                            listener.socket());
                    listener.tell(closed.seq());
                    end(listener);
                }
            }
        }
        tell(listener, comings);
        listener.reach(found.through());
    }

    private void tell(Listener listener, Comings comings) {
        if (!comings.isEmpty()) {
            outbox.write(
                    Frames.people(listener.stream().target(), listener.told(), comings), listener.socket());
            listener.tell(comings.seq());
            comings.clear();
        }
    }

    private void end(Listener listener) {
        listener.stream().audience().end(listener);
        streams.dropIfIdle(listener.stream());
    }
}
