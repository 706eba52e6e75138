package org.thegathering.http.conversation;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about conversations by their {@code operationId}. */
public final class ConversationOperations {

    private ConversationOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "openConversation", new OpenConversation(bus),
                "listConversations", new ListConversations(bus),
                "listParticipants", new ListParticipants(bus));
    }
}
