package org.thegathering.http.message;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Delete;
import org.thegathering.bus.MessageBus.DeleteReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;

/** Taking back what was said. */
final class DeleteMessage implements Operation {

    private final Bus bus;

    DeleteMessage(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        Target target = call.target();
        String reason = call.optionalBody().getString("reason");
        return bus.ask(MessageBus.DELETE, new Delete(call.userId(), target, call.path("message_id"), reason))
                .map(reply -> switch (reply) {
                    case DeleteReply.Deleted(var message) -> Answer.ok(message.withoutClientId());
                    case DeleteReply.NotAMember() -> Answer.refused(Refusal.NOT_A_MEMBER);
                    case DeleteReply.Archived() -> Answer.refused(Refusal.ARCHIVED);
                    case DeleteReply.NoSuchTarget() -> Answer.refused(Refusal.missing(target));
                    case DeleteReply.NoSuchMessage() -> Answer.refused(Refusal.NO_SUCH_MESSAGE);
                    case DeleteReply.NotTheirs() -> Answer.refused(Refusal.NOT_YOUR_MESSAGE);
                    case DeleteReply.AnAdministrators() -> Answer.refused(Refusal.ABOUT_AN_ADMINISTRATOR);
                    case DeleteReply.ReasonMissing() -> Answer.refused(Refusal.REASON_MISSING);
                });
    }
}
