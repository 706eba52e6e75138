package org.thegathering.http.room;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.RoomBus.Join;
import org.thegathering.bus.RoomBus.JoinReply;
import org.thegathering.bus.RoomBus.Leave;
import org.thegathering.bus.RoomBus.LeaveReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.RoomId;

/** Going in and going out. */
final class EnterRoom {

    private final Bus bus;

    EnterRoom(Bus bus) {
        this.bus = bus;
    }

    Future<Answer> join(Call call) {
        return bus.ask(RoomBus.JOIN, new Join(call.userId(), call.roomId())).map(reply -> switch (reply) {
            case JoinReply.Inside inside -> Answer.ok(Arrival.of(inside), inside.at());
            case JoinReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
            case JoinReply.Banned(var until) -> until == null
                    ? Answer.refused(Refusal.BANNED_FOR_GOOD)
                    : Answer.refusedUntil(Refusal.BANNED, until);
            case JoinReply.AccountGone() -> Answer.refused(Refusal.ACCOUNT_GONE);
            case JoinReply.Full(int maxUsers) -> Answer.refused(Refusal.ROOM_FULL, maxUsers);
        });
    }

    Future<Answer> leave(Call call) {
        return bus.ask(RoomBus.LEAVE, new Leave(call.userId(), call.roomId())).map(reply -> switch (reply) {
            case LeaveReply.Outside(var id, var name) ->
                Answer.ok(new Departure("You have left " + name, id, name));
            case LeaveReply.NotInside() -> Answer.refused(Refusal.NOT_IN_THE_ROOM);
            case LeaveReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
        });
    }

    private record Arrival(
            String message, RoomId roomId, String roomName, int userCount, long seq, long readSeq) {

        static Arrival of(JoinReply.Inside inside) {
            var room = inside.room();
            return new Arrival(
                    "You are in " + room.name(),
                    room.id(),
                    room.name(),
                    room.userCount(),
                    inside.at().seq(),
                    inside.readSeq());
        }
    }

    private record Departure(String message, RoomId roomId, String roomName) {}
}
