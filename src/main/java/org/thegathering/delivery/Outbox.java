package org.thegathering.delivery;

import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.Deliveries;
import org.thegathering.bus.LiveBus.Delivery;
import org.thegathering.bus.LiveBus.Frame;

/**
 * What is to be written, gathered for one turn of the event loop and handed to each door as one note, so that a door
 * can flush each socket once for many frames.
 */
final class Outbox {

    private final Context context;
    private final Bus bus;
    private final Map<Integer, List<Delivery>> doors = new HashMap<>();
    private boolean scheduled;

    Outbox(Context context, Bus bus) {
        this.context = context;
        this.bus = bus;
    }

    /** One frame for one socket. */
    void write(Frame frame, Socket socket) {
        add(socket.id().door(), new Delivery.Write(frame, new long[] {socket.id().number()}));
    }

    /** The sockets of one door that want one frame. */
    void write(Frame frame, int door, long[] sockets) {
        add(door, new Delivery.Write(frame, sockets));
    }

    void close(int code, String reason, Socket socket) {
        add(socket.id().door(), new Delivery.Close(code, reason, new long[] {socket.id().number()}));
    }

    private void add(int door, Delivery delivery) {
        doors.computeIfAbsent(door, none -> new ArrayList<>()).add(delivery);
        if (!scheduled) {
            scheduled = true;
            context.runOnContext(end -> flush());
        }
    }

    /** Hands over now what has gathered; what is answered after it arrives after it. */
    void flush() {
        scheduled = false;
        doors.forEach((door, deliveries) -> bus.note(LiveBus.door(door), new Deliveries(deliveries)));
        doors.clear();
    }
}
