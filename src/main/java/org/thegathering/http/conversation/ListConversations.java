package org.thegathering.http.conversation;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.ConversationBus.ListMine;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** The caller's conversations that go on. */
final class ListConversations implements Operation {

    private final Bus bus;

    ListConversations(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(ConversationBus.LIST, new ListMine(call.userId()))
                .map(mine -> Answer.ok(mine.conversations()));
    }
}
