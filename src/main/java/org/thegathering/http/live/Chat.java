package org.thegathering.http.live;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.TypeReply;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.bus.MessageBus.ReadReply;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.SetStatusReply;
import org.thegathering.http.live.ClientFrame.Send;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Status;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** What somebody who has signed in can send: a message, or a sign of typing, reading or being there. */
final class Chat {

    private static final Map<String, Object> DONE = Map.of();

    private final LiveSocket socket;
    private final Bus bus;
    private final Replies replies;

    Chat(LiveSocket socket, Bus bus, Replies replies) {
        this.socket = socket;
        this.bus = bus;
        this.replies = replies;
    }

    Future<Void> send(Send send) {
        return switch (send.address()) {
            case "chat.post" -> post(send);
            case "chat.typing" -> type(send);
            case "chat.read" -> read(send);
            case "presence.set" -> setStatus(send);
            default -> {
                replies.refuse(send, Refusal.NOT_FOUND);
                yield Future.succeededFuture();
            }
        };
    }

    private Future<Void> post(Send send) {
        Target target = Body.target(send.body());
        String content = Body.content(send.body());
        UUID clientId = Body.clientId(send.body());
        if (target == null || content == null || clientId == Body.NO_UUID) {
            return replies.invalid(
                    send, "room_id or conversation_id, content (1 to 500 characters) and, if at all, a UUID as client_id");
        }
        UserId user = socket.session().userId();
        return replies.settled(
                send.replyAddress(),
                bus.ask(MessageBus.POST, new MessageBus.Post(user, target, content, clientId))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case PostReply.Stored(var message) -> replies.reply(send, message);
                                case PostReply.NotAMember() -> replies.refuse(send, Refusal.NOT_A_MEMBER);
                                case PostReply.Archived() -> replies.refuse(send, Refusal.ARCHIVED);
                                case PostReply.Muted(var until) -> replies.refuse(send, Refusal.MUTED, until);
                                case PostReply.NoSuchTarget() -> replies.refuse(send, Refusal.missing(target));
                                case PostReply.ClientIdTaken() -> replies.refuse(send, Refusal.CLIENT_ID_TAKEN);
                                case PostReply.TooMany(var delay) ->
                                    replies.later(send, Refusal.TOO_MANY_MESSAGES, delay);
                            }
                        }));
    }

    private Future<Void> type(Send send) {
        Target target = Body.target(send.body());
        if (target == null) {
            return replies.invalid(send, "room_id or conversation_id");
        }
        Duration delay = socket.guard().takeTyping();
        if (delay != null) {
            replies.later(send, Refusal.TOO_MUCH_TYPING, delay);
            return Future.succeededFuture();
        }
        Identified who = socket.session();
        return replies.settled(
                send.replyAddress(),
                bus.ask(LiveBus.TYPE, new LiveBus.Type(socket.id(), who.userId(), who.username(), target))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case TypeReply.Told() -> replies.reply(send, DONE);
                                case TypeReply.NotAMember() -> replies.refuse(send, Refusal.NOT_A_MEMBER);
                                case TypeReply.NoSuchTarget() -> replies.refuse(send, Refusal.missing(target));
                            }
                        }));
    }

    private Future<Void> read(Send send) {
        Target target = Body.target(send.body());
        long seq = Body.seq(send.body());
        if (target == null || seq < 0) {
            return replies.invalid(send, "room_id or conversation_id, and seq");
        }
        return replies.settled(
                send.replyAddress(),
                bus.ask(MessageBus.READ, new MessageBus.Read(socket.session().userId(), target, seq))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case ReadReply.Done() -> replies.reply(send, DONE);
                                case ReadReply.NotAMember() -> replies.refuse(send, Refusal.NOT_A_MEMBER);
                                case ReadReply.NoSuchTarget() -> replies.refuse(send, Refusal.missing(target));
                            }
                        }));
    }

    private Future<Void> setStatus(Send send) {
        Status status = Body.status(send.body());
        if (status == null) {
            return replies.invalid(send, "status: available, busy or away");
        }
        return replies.settled(
                send.replyAddress(),
                bus.ask(UserBus.SET_STATUS, new UserBus.SetStatus(socket.session().userId(), status))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case SetStatusReply.Done(String username) -> replies.reply(send, DONE);
                                case SetStatusReply.NoSuchUser() -> replies.refuse(send, Refusal.ACCOUNT_GONE);
                            }
                        }));
    }
}
