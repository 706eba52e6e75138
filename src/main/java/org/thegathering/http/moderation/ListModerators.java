package org.thegathering.http.moderation;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.ModerationBus.FindModerators;
import org.thegathering.bus.ModerationBus.ModeratorsReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Whom to turn to in a room. */
final class ListModerators implements Operation {

    private final Bus bus;

    ListModerators(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(ModerationBus.MODERATORS, new FindModerators(call.roomId())).map(reply -> switch (reply) {
            case ModeratorsReply.Found(var moderators) -> Answer.ok(moderators);
            case ModeratorsReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
        });
    }
}
