package org.thegathering.http.room;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import org.thegathering.bus.Bus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.RoomBus.Close;
import org.thegathering.bus.RoomBus.CloseReply;
import org.thegathering.bus.RoomBus.Create;
import org.thegathering.bus.RoomBus.Plan;
import org.thegathering.bus.RoomBus.Replace;
import org.thegathering.bus.RoomBus.SaveReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.RoomId;

/** What keepers do: open a clearing, tend it, close it. The contract lets nobody else in. */
final class KeepRooms {

    private final Bus bus;

    KeepRooms(Bus bus) {
        this.bus = bus;
    }

    Future<Answer> create(Call call) {
        return bus.ask(RoomBus.CREATE, new Create(plan(call.body()))).map(reply -> switch (reply) {
            case SaveReply.Saved(var room) -> Answer.created(room);
            case SaveReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
            case SaveReply.NameTaken() -> Answer.refused(Refusal.ROOM_NAME_TAKEN);
        });
    }

    Future<Answer> replace(Call call) {
        return bus.ask(RoomBus.REPLACE, new Replace(call.roomId(), plan(call.body()))).map(reply -> switch (reply) {
            case SaveReply.Saved(var room) -> Answer.ok(room);
            case SaveReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
            case SaveReply.NameTaken() -> Answer.refused(Refusal.ROOM_NAME_TAKEN);
        });
    }

    Future<Answer> close(Call call) {
        return bus.ask(RoomBus.CLOSE, new Close(call.roomId())).map(reply -> switch (reply) {
            case CloseReply.Closed closed -> Answer.ok(Farewell.of(closed));
            case CloseReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
        });
    }

    private static Plan plan(JsonObject body) {
        return new Plan(
                body.getString("name"),
                body.getString("description"),
                body.getInteger("max_users"),
                Boolean.TRUE.equals(body.getBoolean("is_translation_enabled")));
    }

    private record Farewell(
            String message, RoomId roomId, int usersKicked, int conversationsArchived, String note) {

        static Farewell of(CloseReply.Closed closed) {
            return new Farewell(
                    closed.name() + " is closed",
                    closed.id(),
                    closed.usersKicked(),
                    closed.conversationsArchived(),
                    "Everybody was led out, and its conversations can be read but no longer written. The words are kept.");
        }
    }
}
