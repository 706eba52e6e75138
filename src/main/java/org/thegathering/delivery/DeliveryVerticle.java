package org.thegathering.delivery;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.Hearing;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.Done;
import org.thegathering.bus.LiveBus.Unlisten;

/** Hears the events of all nodes and the wishes of this node's doors. One instance a node, on an event loop. */
public final class DeliveryVerticle extends VerticleBase {

    private final DeliverySettings settings;
    private final Duration patience;
    private Outbox outbox;
    private Streams streams;
    private Sockets sockets;
    private Registrations registrations;
    private Signals signals;
    private UserFeed feed;
    private BusWatch watch;

    /** @param patience how long a question to persistence waits for its answer */
    public DeliveryVerticle(DeliverySettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx, patience);
        outbox = new Outbox(context, bus);
        Attendance attendance = new Attendance(vertx, bus, settings.awayAfter());
        attendance.start();
        sockets = new Sockets(attendance);
        streams = new Streams(vertx, bus, outbox, settings);
        Replay replay = new Replay(vertx, bus, streams, outbox, settings);
        registrations = new Registrations(bus, sockets, streams, replay, outbox, settings);
        feed = new UserFeed(vertx, bus, streams, outbox);
        signals = new Signals(bus, sockets, streams);
        new PositionCheck(vertx, bus, streams, sockets, feed, outbox, settings.checkInterval()).start();
        Hearing hearing = bus.hearing(this::hear);
        watch = new BusWatch(vertx, bus, hearing);
        watch.start();
        return Future.all(List.of(
                bus.answer(HealthBus.PEERS, find -> Future.succeededFuture(watch.peers())),
                bus.answer(LiveBus.LISTEN, registrations::listen),
                bus.answer(LiveBus.LISTEN_TO_ME, listen -> feed.listen(sockets.of(listen.socket(), listen.user()))),
                bus.answer(LiveBus.UNLISTEN, this::unlisten),
                bus.answer(LiveBus.TYPE, signals::type),
                bus.takeNotes(LiveBus.CONGESTED, note -> sockets.congested(note.socket())),
                bus.takeNotes(LiveBus.DRAINED, note -> sockets.drained(note.socket(), replay)),
                bus.takeNotes(LiveBus.GONE, note -> gone(note.socket())),
                hearing.begun()));
    }

    private void hear(Events news) {
        for (Event event : news.events()) {
            switch (event) {
                case Event.Changed changed -> streams.offer(changed.target(), changed.changes());
                case Event.Typing typing -> signals.pass(typing);
                case Event.ReadMoved read -> signals.pass(read);
                case Event.PresenceChanged presence -> signals.pass(presence);
                case Event.Personal personal -> feed.pass(personal.userId(), personal.notice());
                case Event.Beat beat -> watch.hear(beat);
                case Event.AccountChanged authenticationHearsIt -> {}
                case Event.SessionsEnded authenticationHearsIt -> {}
            }
        }
    }

    private Future<Done> unlisten(Unlisten unlisten) {
        Socket socket = sockets.find(unlisten.socket());
        if (socket != null) {
            if (unlisten.target() == null) {
                feed.unlisten(socket);
            } else {
                registrations.unlisten(socket, unlisten.target());
            }
            // What was passed on before leaves before the answer: after it nothing more may come.
            outbox.flush();
        }
        return Future.succeededFuture(new Done());
    }

    private void gone(LiveBus.SocketId id) {
        Socket socket = sockets.remove(id);
        if (socket != null) {
            registrations.unlistenAll(socket);
            feed.unlisten(socket);
        }
    }
}
