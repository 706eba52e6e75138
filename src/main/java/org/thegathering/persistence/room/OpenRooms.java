package org.thegathering.persistence.room;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.thegathering.bus.RoomBus.ListAll;
import org.thegathering.bus.RoomBus.Rooms;
import org.thegathering.model.Room;
import org.thegathering.persistence.GroupRead;
import org.thegathering.persistence.Reader;

/** The list of all open rooms, read once for all who ask for it at the same time. */
public final class OpenRooms {

    private static final String ALL_OPEN =
            "select " + RoomRepository.COLUMNS + " from rooms where is_active order by id";

    private final GroupRead<ListAll, Rooms> reads;

    public OpenRooms(Reader reader) {
        reads = new GroupRead<>(
                1, same -> reader.run(ALL_OPEN).map(OpenRooms::rooms).map(Collections::singletonList));
    }

    public Future<Rooms> list(ListAll all) {
        return reads.ask(all);
    }

    private static Rooms rooms(RowSet<Row> rows) {
        List<Room> rooms = new ArrayList<>(rows.size());
        rows.forEach(row -> rooms.add(RoomRepository.room(row)));
        return new Rooms(rooms);
    }
}
