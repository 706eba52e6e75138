package org.thegathering.http.moderation;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.ModerationBus.FindSanctions;
import org.thegathering.bus.ModerationBus.SanctionsReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Sanction;

/** Who is muted in a room, or banned from it, for those who look after it. */
final class ListSanctions implements Operation {

    private final Bus bus;
    private final Sanction.Kind kind;

    ListSanctions(Bus bus, Sanction.Kind kind) {
        this.bus = bus;
        this.kind = kind;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(ModerationBus.SANCTIONS, new FindSanctions(call.userId(), call.roomId(), kind))
                .map(reply -> switch (reply) {
                    case SanctionsReply.Found(var sanctions) -> Answer.ok(sanctions);
                    case SanctionsReply.NotAllowed() -> Answer.refused(Refusal.MODERATORS_ONLY);
                    case SanctionsReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
                });
    }
}
