package org.thegathering.http.conversation;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.ConversationBus.Participants;
import org.thegathering.bus.ConversationBus.ParticipantsReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Who belongs to a conversation. */
final class ListParticipants implements Operation {

    private final Bus bus;

    ListParticipants(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(ConversationBus.PARTICIPANTS, new Participants(call.userId(), call.conversationId()))
                .map(reply -> switch (reply) {
                    case ParticipantsReply.Participating(var people, var at) -> Answer.ok(people, at);
                    case ParticipantsReply.NotAMember() -> Answer.refused(Refusal.NOT_A_MEMBER);
                    case ParticipantsReply.NoSuchConversation() -> Answer.refused(Refusal.NO_SUCH_CONVERSATION);
                });
    }
}
