package org.thegathering.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.thegathering.bus.Json;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.bus.Notice;
import org.thegathering.model.Change;
import org.thegathering.model.Conversation;
import org.thegathering.model.ConversationId;
import org.thegathering.model.Departure;
import org.thegathering.model.Message;
import org.thegathering.model.Person;
import org.thegathering.model.RoomId;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** The frames of the live contract that delivery sends, in the bridge protocol's {@code rec}. */
final class Frames {

    private Frames() {}

    private record Rec(String type, String address, Object body) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Listening(String type, Long seq, String epoch, Boolean reset) {}

    private record Said(String type, long seq, long prev, Message message) {}

    private record Deleted(String type, long seq, long prev, long messageId, Message message) {}

    private record People(String type, long seq, long prev, List<Person> joined, List<Person> left, int userCount) {}

    private record Ended(String type, long seq, long prev, Departure reason) {}

    private record Closed(String type, long seq, long prev) {}

    private record Typing(String type, UserId userId, String username) {}

    private record Read(String type, UserId userId, long seq) {}

    private record Presence(String type, UserId userId, Status status) {}

    private record Invited(String type, Conversation conversation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Removed(String type, RoomId roomId, ConversationId conversationId, Departure reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Unread(String type, RoomId roomId, ConversationId conversationId, long unread, long readSeq) {}

    private record RoomChanged(String type, RoomId roomId, RoomId previousRoomId) {}

    static Frame listening(Target target, long seq, String epoch, boolean isReset) {
        return frame(target.address(), new Listening("listening", seq, epoch, isReset ? true : null));
    }

    static Frame listeningToMe(String epoch) {
        return frame(LiveBus.ME, new Listening("listening", null, epoch, null));
    }

    /** With the client id only for the one who gave it. */
    static Frame said(Target target, long prev, Message message, boolean isForSender) {
        Message seen = isForSender ? message : message.withoutClientId();
        return frame(target.address(), new Said("message", message.seq(), prev, seen));
    }

    static Frame deleted(Target target, long prev, Change.Deleted deleted) {
        Message left = deleted.message().withoutClientId();
        return frame(target.address(), new Deleted("message.deleted", deleted.seq(), prev, left.id(), left));
    }

    static Frame people(Target target, long prev, Comings comings) {
        return frame(
                target.address(),
                new People("people", comings.seq(), prev, comings.joined(), comings.left(), comings.userCount()));
    }

    static Frame removed(Target target, long seq, long prev, Departure reason) {
        return frame(target.address(), new Ended("removed", seq, prev, reason));
    }

    static Frame closed(Target target, long seq, long prev) {
        return frame(target.address(), new Closed("closed", seq, prev));
    }

    static Frame typing(Target target, UserId user, String username) {
        return frame(target.address(), new Typing("typing", user, username));
    }

    static Frame read(Target target, UserId user, long seq) {
        return frame(target.address(), new Read("read", user, seq));
    }

    static Frame presence(Target target, UserId user, Status status) {
        return frame(target.address(), new Presence("presence", user, status));
    }

    static Frame notice(Notice notice) {
        return frame(LiveBus.ME, switch (notice) {
            case Notice.Invited invited -> new Invited("invited", invited.conversation());
            case Notice.Removed removed ->
                new Removed("removed", room(removed.target()), conversation(removed.target()), removed.reason());
            case Notice.UnreadChanged unread ->
                new Unread(
                        "unread",
                        room(unread.target()),
                        conversation(unread.target()),
                        unread.unread(),
                        unread.readSeq());
            case Notice.RoomChanged changed ->
                new RoomChanged("room.changed", changed.roomId(), changed.previousRoomId());
        });
    }

    private static RoomId room(Target target) {
        return target instanceof Target.Room room ? room.id() : null;
    }

    private static ConversationId conversation(Target target) {
        return target instanceof Target.Conversation conversation ? conversation.id() : null;
    }

    private static Frame frame(String address, Object body) {
        return new Frame(Json.encode(new Rec("rec", address, body)));
    }
}
