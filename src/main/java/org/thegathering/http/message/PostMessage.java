package org.thegathering.http.message;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Post;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;

/** Saying something. */
final class PostMessage implements Operation {

    private final Bus bus;

    PostMessage(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        Target target = call.target();
        JsonObject body = call.body();
        return bus.ask(MessageBus.POST, new Post(call.userId(), target, body.getString("content"), clientId(body)))
                .map(reply -> switch (reply) {
                    case PostReply.Stored(var message) -> Answer.ok(message);
                    case PostReply.NotAMember() -> Answer.refused(Refusal.NOT_A_MEMBER);
                    case PostReply.Archived() -> Answer.refused(Refusal.ARCHIVED);
                    case PostReply.Muted(var until) -> Answer.refusedUntil(Refusal.MUTED, until);
                    case PostReply.NoSuchTarget() -> Answer.refused(Refusal.missing(target));
                    case PostReply.ClientIdTaken() -> Answer.refused(Refusal.CLIENT_ID_TAKEN);
                    case PostReply.TooMany(var delay) -> Answer.later(Refusal.TOO_MANY_MESSAGES, delay);
                });
    }

    private static UUID clientId(JsonObject body) {
        String given = body.getString("client_id");
        return given == null ? null : UUID.fromString(given);
    }
}
