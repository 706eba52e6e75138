package org.thegathering.http.live;

import io.micrometer.core.instrument.Metrics;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.Deliveries;
import org.thegathering.bus.LiveBus.Delivery;
import org.thegathering.bus.LiveBus.SocketId;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Ended;
import org.thegathering.http.limit.SocketLimits;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionEnd;
import org.thegathering.model.SessionId;

/**
 * The sockets of one HTTP verticle. It writes what delivery has for them and flushes each of them once for all that
 * came in a turn of the event loop; it closes those who don't sign in, whose token runs out or whose session ends.
 */
final class Door {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger OPEN = Metrics.gauge("gathering.sockets", new AtomicInteger());

    /**
     * Sockets that are told to reconnect elsewhere do so spread over this time, so that the other nodes are not run
     * over.
     */
    private static final int RECONNECT_WITHIN_MILLIS = 3000;

    private final int number = NUMBERS.incrementAndGet();
    private final Vertx vertx;
    private final Context context;
    private final Bus bus;
    private final Duration stall;
    private final SocketLimits limits;
    private final Map<Long, LiveSocket> sockets = new HashMap<>();
    private final Set<LiveSocket> unflushed = new LinkedHashSet<>();
    private long lastSocket;
    private long sweep;
    private long tick;
    private boolean closing;

    /**
     * To be made on the event loop of its verticle.
     *
     * @param stall how long a socket may take nothing of what waits for it
     */
    Door(Vertx vertx, Bus bus, SocketLimits limits, Duration stall) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.bus = bus;
        this.limits = limits;
        this.stall = stall;
    }

    Future<Void> open() {
        sweep = vertx.setPeriodic(SocketLimits.TICK.toMillis(), now -> sweep());
        return Future.all(
                        bus.takeNotes(LiveBus.door(number), this::deliver), bus.takeNotes(SessionBus.ENDED, this::end))
                .mapEmpty();
    }

    Bus bus() {
        return bus;
    }

    SocketLimits limits() {
        return limits;
    }

    /** The coarse clock of limits: counts {@link SocketLimits#TICK}s. */
    long tick() {
        return tick;
    }

    /** A new connection; nobody has signed in on it. */
    LiveSocket accept(Wire wire, AddressPrefix network) {
        LiveSocket socket = new LiveSocket(new SocketId(number, ++lastSocket), wire, this, network);
        sockets.put(socket.id().number(), socket);
        OPEN.incrementAndGet();
        if (!socket.enter()) {
            return socket;
        }
        if (closing) {
            sendAway(socket);
        }
        return socket;
    }

    void gone(LiveSocket socket) {
        if (sockets.remove(socket.id().number()) != null) {
            OPEN.decrementAndGet();
            unflushed.remove(socket);
            bus.note(LiveBus.GONE, new LiveBus.Gone(socket.id()));
        }
    }

    private void deliver(Deliveries deliveries) {
        for (Delivery delivery : deliveries.list()) {
            switch (delivery) {
                case Delivery.Write write -> {
                    OutFrame frame = new OutFrame(write.frame());
                    for (long socket : write.sockets()) {
                        write(sockets.get(socket), frame);
                    }
                    frame.release();
                }
                case Delivery.Close close -> {
                    for (long number : close.sockets()) {
                        LiveSocket socket = sockets.get(number);
                        if (socket != null) {
                            socket.close(close.code(), close.reason());
                        }
                    }
                }
            }
        }
    }

    private void end(Ended ended) {
        Map<SessionId, SessionEnd> reasons = new HashMap<>();
        for (EndedSession session : ended.sessions()) {
            reasons.put(session.id(), session.reason());
        }
        for (LiveSocket socket : List.copyOf(sockets.values())) {
            SessionEnd reason = socket.session() == null ? null : reasons.get(socket.session().sessionId());
            if (reason != null) {
                socket.sessionEnded(reason);
            }
        }
    }

    private static void write(LiveSocket socket, OutFrame frame) {
        if (socket != null) {
            socket.deliver(frame);
        }
    }

    /** Something was written to it. All that is written before the loop comes round leaves together. */
    void flushSoon(LiveSocket socket) {
        if (unflushed.isEmpty()) {
            context.runOnContext(end -> flush());
        }
        unflushed.add(socket);
    }

    private void flush() {
        List<LiveSocket> written = new ArrayList<>(unflushed);
        unflushed.clear();
        written.forEach(LiveSocket::flush);
    }

    private void sweep() {
        tick++;
        Instant now = Instant.now();
        List.copyOf(sockets.values()).forEach(socket -> {
            socket.checkSession(now);
            socket.checkReading(now.minus(stall));
        });
    }

    /** Tells every socket to resume elsewhere, and takes no new ones. */
    void close() {
        closing = true;
        vertx.cancelTimer(sweep);
        List.copyOf(sockets.values()).forEach(this::sendAway);
    }

    private void sendAway(LiveSocket socket) {
        socket.resumeElsewhere(ThreadLocalRandom.current().nextInt(RECONNECT_WITHIN_MILLIS));
    }
}
