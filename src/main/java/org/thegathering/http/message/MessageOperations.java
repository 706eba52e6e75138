package org.thegathering.http.message;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about messages by their {@code operationId}; a room and a conversation share them. */
public final class MessageOperations {

    private MessageOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        Operation post = new PostMessage(bus);
        Operation read = new ReadMessages(bus);
        Operation delete = new DeleteMessage(bus);
        return Map.of(
                "postRoomMessage", post,
                "postConversationMessage", post,
                "readRoomMessages", read,
                "readConversationMessages", read,
                "deleteRoomMessage", delete,
                "deleteConversationMessage", delete);
    }
}
