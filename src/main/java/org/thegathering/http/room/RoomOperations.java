package org.thegathering.http.room;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about rooms by their {@code operationId}. */
public final class RoomOperations {

    private RoomOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        ListRooms list = new ListRooms(bus);
        ShowRoom show = new ShowRoom(bus);
        KeepRooms keep = new KeepRooms(bus);
        EnterRoom enter = new EnterRoom(bus);
        return Map.of(
                "listRooms", list::all,
                "countRooms", list::count,
                "showRoom", show::room,
                "listPeople", show::people,
                "createRoom", keep::create,
                "replaceRoom", keep::replace,
                "closeRoom", keep::close,
                "joinRoom", enter::join,
                "leaveRoom", enter::leave);
    }
}
