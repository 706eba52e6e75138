package org.thegathering.http.room;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.RoomBus.ListAll;
import org.thegathering.bus.RoomBus.Rooms;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.EncodedOnce;

/** All the open rooms, and their number. */
final class ListRooms {

    private final Bus bus;
    private final EncodedOnce<Rooms> list = new EncodedOnce<>(open -> Answer.ok(open.rooms()));

    ListRooms(Bus bus) {
        this.bus = bus;
    }

    Future<Answer> all(Call call) {
        return bus.ask(RoomBus.LIST, new ListAll()).map(list::of);
    }

    Future<Answer> count(Call call) {
        return bus.ask(RoomBus.LIST, new ListAll()).map(open -> Answer.ok(Count.of(open.rooms().size())));
    }

    private record Count(int activeRooms, String message) {
        static Count of(int rooms) {
            return new Count(
                    rooms,
                    switch (rooms) {
                        case 0 -> "There is no clearing yet";
                        case 1 -> "One clearing is open";
                        default -> rooms + " clearings are open";
                    });
        }
    }
}
