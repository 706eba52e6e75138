package org.thegathering.model;

/**
 * Where a message belongs: a room or a conversation, never both and never neither.
 *
 * <p>A target has an order of its own. Every durable change of it takes the next seq: 1, 2, 3 … without holes.
 */
public sealed interface Target {

    /** A public clearing, heard by those who are inside. */
    record Room(RoomId id) implements Target {
        @Override
        public String address() {
            return ROOM_PREFIX + id;
        }

        @Override
        public long number() {
            return id.value();
        }
    }

    /** A private chat or a circle, heard by its participants wherever they are. */
    record Conversation(ConversationId id) implements Target {
        @Override
        public String address() {
            return CONVERSATION_PREFIX + id;
        }

        @Override
        public long number() {
            return id.value();
        }
    }

    String ROOM_PREFIX = "room.";
    String CONVERSATION_PREFIX = "conversation.";

    /** Its address in the live contract: {@code room.42} or {@code conversation.7}. */
    String address();

    /** The id, which is unique among the targets of its kind. */
    long number();

    /** What fits this target, of what there is for the two kinds. */
    default <T> T pick(T forRoom, T forConversation) {
        return switch (this) {
            case Room _ -> forRoom;
            case Conversation _ -> forConversation;
        };
    }

    static Target room(long id) {
        return new Room(new RoomId(id));
    }

    static Target conversation(long id) {
        return new Conversation(new ConversationId(id));
    }

    /**
     * Reads an address back.
     *
     * @return the target, or null if the text is not an address of the live contract: a number without sign or
     *     leading zero that fits into 64 bits
     */
    static Target parse(String address) {
        if (address.startsWith(ROOM_PREFIX)) {
            long id = read(address.substring(ROOM_PREFIX.length()));
            return id > 0 ? room(id) : null;
        }
        if (address.startsWith(CONVERSATION_PREFIX)) {
            long id = read(address.substring(CONVERSATION_PREFIX.length()));
            return id > 0 ? conversation(id) : null;
        }
        return null;
    }

    private static long read(String digits) {
        if (!digits.matches("[1-9][0-9]{0,18}")) {
            return -1;
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            return -1;
        }
    }
}
