package org.thegathering.http.room;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.RoomBus.Find;
import org.thegathering.bus.RoomBus.FindReply;
import org.thegathering.bus.RoomBus.People;
import org.thegathering.bus.RoomBus.PeopleReply;
import org.thegathering.bus.RoomBus.Present;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.UserId;

/** One room, and who is inside. */
final class ShowRoom {

    private final Bus bus;

    ShowRoom(Bus bus) {
        this.bus = bus;
    }

    Future<Answer> room(Call call) {
        return bus.ask(RoomBus.FIND, new Find(call.roomId())).map(reply -> switch (reply) {
            case FindReply.Found(var room, var at) -> Answer.ok(room, at);
            case FindReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
        });
    }

    Future<Answer> people(Call call) {
        return bus.ask(RoomBus.PEOPLE, new People(call.roomId())).map(reply -> switch (reply) {
            case PeopleReply.Inside(var id, var name, var people, var at) ->
                Answer.ok(
                        new Inside(id, name, people.size(), people.stream().map(Guest::of).toList()), at);
            case PeopleReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
        });
    }

    private record Inside(RoomId roomId, String roomName, int totalUsers, List<Guest> users) {}

    private record Guest(UserId id, String username, String avatarUrl, Status status, Instant lastActive) {
        static Guest of(Present present) {
            var person = present.person();
            return new Guest(
                    person.id(), person.username(), person.avatarUrl(), person.status(), present.lastActive());
        }
    }
}
