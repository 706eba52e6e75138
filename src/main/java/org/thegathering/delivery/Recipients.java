package org.thegathering.delivery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.thegathering.bus.LiveBus.Frame;

/** The sockets that want the same frame, by door. */
final class Recipients {

    private final Map<Integer, Numbers> doors = new HashMap<>(4);

    void add(Socket socket) {
        doors.computeIfAbsent(socket.id().door(), none -> new Numbers()).add(socket.id().number());
    }

    boolean isEmpty() {
        return doors.isEmpty();
    }

    void write(Frame frame, Outbox outbox) {
        doors.forEach((door, numbers) -> outbox.write(frame, door, numbers.toArray()));
    }

    private static final class Numbers {
        private long[] values = new long[8];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
