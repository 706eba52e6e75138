package org.thegathering.http.conversation;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.ConversationBus.Open;
import org.thegathering.bus.ConversationBus.OpenReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Conversation.Type;
import org.thegathering.model.ConversationId;

/** Stepping aside with one person, or gathering a circle. */
final class OpenConversation implements Operation {

    private final Bus bus;

    OpenConversation(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        Type type = type(call.body());
        return bus.ask(ConversationBus.OPEN, new Open(call.userId(), type, usernames(call.body())))
                .map(reply -> switch (reply) {
                    case OpenReply.Opened opened -> Answer.created(Opening.of(type, opened));
                    case OpenReply.CreatorInNoRoom() -> Answer.refused(Refusal.IN_NO_ROOM);
                    case OpenReply.NotExactlyOneOther() -> Answer.refused(Refusal.NOT_EXACTLY_ONE_OTHER);
                    case OpenReply.Unknown(var username) -> Answer.refused(Refusal.UNKNOWN_PERSON, username);
                    case OpenReply.Inactive(var username) -> Answer.refused(Refusal.INACTIVE_PERSON, username);
                    case OpenReply.Oneself() -> Answer.refused(Refusal.WITH_ONESELF);
                    case OpenReply.NamedTwice(var username) -> Answer.refused(Refusal.NAMED_TWICE, username);
                    case OpenReply.NotInTheRoom(var username) -> Answer.refused(Refusal.NOT_IN_SAME_ROOM, username);
                });
    }

    private static Type type(JsonObject body) {
        return body.getString("conversation_type").equals("private") ? Type.PRIVATE : Type.GROUP;
    }

    private static List<String> usernames(JsonObject body) {
        return body.getJsonArray("participant_usernames").stream()
                .map(String.class::cast)
                .toList();
    }

    private record Opening(String message, ConversationId conversationId, int participants) {
        static Opening of(Type type, OpenReply.Opened opened) {
            String message =
                    switch (type) {
                        case PRIVATE -> opened.isNew() ? "The two of you have stepped aside" : "You are aside already";
                        case GROUP -> "A circle has gathered";
                    };
            return new Opening(message, opened.id(), opened.participantCount());
        }
    }
}
