package org.thegathering.bus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.thegathering.model.ConversationId;
import org.thegathering.model.InvitationId;
import org.thegathering.model.Message;
import org.thegathering.model.RoomId;
import org.thegathering.model.SessionId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** How the values of the model that are not plain records stand in JSON. */
final class ContractModule extends SimpleModule {

    ContractModule() {
        id(UserId.class, UserId::value, UserId::new);
        id(RoomId.class, RoomId::value, RoomId::new);
        id(SessionId.class, SessionId::value, SessionId::new);
        id(ConversationId.class, ConversationId::value, ConversationId::new);
        id(InvitationId.class, InvitationId::value, InvitationId::new);
        addSerializer(Target.class, new TargetWriter());
        addDeserializer(Target.class, new TargetReader());
        addSerializer(Message.class, new MessageWriter());
        addDeserializer(Message.class, new MessageReader());
    }

    private <T> void id(Class<T> type, ToLongFunction<T> number, LongFunction<T> of) {
        addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T id, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(number.applyAsLong(id));
            }
        });
        addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return of.apply(json.getLongValue());
            }
        });
    }

    private static final class TargetWriter extends JsonSerializer<Target> {
        @Override
        public void serialize(Target target, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(target.address());
        }
    }

    private static final class TargetReader extends JsonDeserializer<Target> {
        @Override
        public Target deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Target.parse(json.getText());
        }
    }

    /** The contract's Message: two ids of which one is null; {@code client_id} and {@code deleted_at} where there is one. */
    private static final class MessageWriter extends JsonSerializer<Message> {
        @Override
        public void serialize(Message message, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeNumberField("id", message.id());
            json.writeNumberField("sender_id", message.senderId().value());
            json.writeStringField("sender_username", message.senderUsername());
            json.writeStringField("content", message.content());
            json.writeStringField("sent_at", message.sentAt().toString());
            switch (message.target()) {
                case Target.Room room -> {
                    json.writeNumberField("room_id", room.id().value());
                    json.writeNullField("conversation_id");
                }
                case Target.Conversation conversation -> {
                    json.writeNullField("room_id");
                    json.writeNumberField("conversation_id", conversation.id().value());
                }
            }
            json.writeNumberField("seq", message.seq());
            if (message.clientId() != null) {
                json.writeStringField("client_id", message.clientId().toString());
            }
            if (message.isDeleted()) {
                json.writeStringField("deleted_at", message.deletedAt().toString());
            }
            json.writeEndObject();
        }
    }

    private static final class MessageReader extends JsonDeserializer<Message> {
        @Override
        public Message deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode node = json.readValueAsTree();
            JsonNode clientId = node.get("client_id");
            JsonNode deletedAt = node.get("deleted_at");
            return new Message(
                    node.get("id").longValue(),
                    new UserId(node.get("sender_id").longValue()),
                    node.get("sender_username").textValue(),
                    node.get("content").textValue(),
                    Instant.parse(node.get("sent_at").textValue()),
                    node.get("room_id").isNull()
                            ? Target.conversation(node.get("conversation_id").longValue())
                            : Target.room(node.get("room_id").longValue()),
                    node.get("seq").longValue(),
                    clientId == null ? null : UUID.fromString(clientId.textValue()),
                    deletedAt == null ? null : Instant.parse(deletedAt.textValue()));
        }
    }
}
