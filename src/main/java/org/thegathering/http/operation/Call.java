package org.thegathering.http.operation;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.ValidatedRequest;
import java.net.InetAddress;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.ConversationId;
import org.thegathering.model.RoomId;
import org.thegathering.model.SessionId;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * A request that keeps to the contract.
 *
 * @param caller who asks; null where the contract asks for no token
 * @param input what the contract names of it, judged
 * @param address from where the request comes, behind proxies that are trusted
 * @param request for the few operations to which its headers matter
 */
public record Call(Identified caller, ValidatedRequest input, InetAddress address, HttpServerRequest request) {

    private static final String ROOM_ID = "room_id";
    private static final String CONVERSATION_ID = "conversation_id";

    /** The network of the address, for limits. */
    public AddressPrefix from() {
        return AddressPrefix.of(address);
    }

    public UserId userId() {
        return caller.userId();
    }

    public SessionId sessionId() {
        return caller.sessionId();
    }

    public RoomId roomId() {
        return new RoomId(input.getPathParameters().get(ROOM_ID).getLong());
    }

    public ConversationId conversationId() {
        return new ConversationId(input.getPathParameters().get(CONVERSATION_ID).getLong());
    }

    /** The room or the conversation of the path, whichever it names. */
    public Target target() {
        return input.getPathParameters().containsKey(ROOM_ID)
                ? new Target.Room(roomId())
                : new Target.Conversation(conversationId());
    }

    /** A number of the query, or the default if it was left out. */
    public long query(String name, long otherwise) {
        RequestParameter given = input.getQuery().get(name);
        return given == null ? otherwise : given.getLong(otherwise);
    }

    /** A text of the query, or the default if it was left out. */
    public String query(String name, String otherwise) {
        RequestParameter given = input.getQuery().get(name);
        return given == null ? otherwise : given.getString(otherwise);
    }

    /** Whom an act is about: the user of the path. */
    public UserId subject() {
        return new UserId(path("user_id"));
    }

    /** Another number of the path. */
    public long path(String name) {
        return input.getPathParameters().get(name).getLong();
    }

    /** Empty where a body that may be left out was left out. */
    public JsonObject optionalBody() {
        RequestParameter body = input.getBody();
        return body == null || body.isNull() ? new JsonObject() : body.getJsonObject();
    }

    public JsonObject body() {
        return input.getBody().getJsonObject();
    }
}
