package org.thegathering.http.live;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CloseCode;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.ListenReply;
import org.thegathering.bus.LiveBus.TypeReply;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.bus.MessageBus.ReadReply;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.IdentifyReply;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.bus.Unavailable;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.SetStatusReply;
import org.thegathering.http.live.ClientFrame.Register;
import org.thegathering.http.live.ClientFrame.Send;
import org.thegathering.http.live.ClientFrame.Unregister;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/**
 * What a client can ask for on a socket. Each request answers on the socket by itself; its future is done when it has, and never fails.
 */
final class Requests {

    static final String OPEN_SESSION = "session.open";
    private static final String ME = "user.me";
    private static final Map<String, Object> DONE = Map.of();

    private final LiveSocket socket;
    private final Bus bus;

    Requests(LiveSocket socket, Bus bus) {
        this.socket = socket;
        this.bus = bus;
    }

    private record Opened(UserId userId, String username, String epoch, Instant expiresAt) {}

    Future<Void> open(Send send) {
        if (!(send.body().getValue("token") instanceof String token)) {
            refuseToken(send, Refusal.NOT_SIGNED_IN.detail());
            return Future.succeededFuture();
        }
        var identity = bus.ask(SessionBus.IDENTIFY, new SessionBus.Identify(token));
        var epoch = bus.ask(MessageBus.EPOCH, new MessageBus.FindEpoch());
        return settled(
                send,
                Future.all(identity, epoch).onSuccess(both -> {
                    switch (identity.result()) {
                        case IdentifyReply.Refused(String reason) -> refuseToken(send, reason);
                        case Identified identified -> open(send, identified, epoch.result().value());
                    }
                }));
    }

    private void open(Send send, Identified identified, String epoch) {
        if (socket.session() != null && !socket.session().userId().equals(identified.userId())) {
            socket.close(CloseCode.SIGN_IN_AGAIN, "This token belongs to somebody else");
            return;
        }
        socket.signedIn(identified);
        reply(send, new Opened(identified.userId(), identified.username(), epoch, identified.expiresAt()));
    }

    /** The first token must be good; a later one that is not changes nothing. */
    private void refuseToken(Send send, String reason) {
        refuse(send, Refusal.TOKEN_REFUSED, reason);
        if (socket.session() == null) {
            socket.close(CloseCode.SIGN_IN_AGAIN, reason);
        }
    }

    Future<Void> register(Register register) {
        UserId user = socket.session().userId();
        Target target = Target.parse(register.address());
        if (target == null && !register.address().equals(ME)) {
            socket.write(BridgeFrames.refusal(register.address(), Refusal.NOT_FOUND));
            return Future.succeededFuture();
        }
        Future<ListenReply> listening = target == null
                ? bus.ask(LiveBus.LISTEN_TO_ME, new LiveBus.ListenToMe(socket.id(), user))
                : bus.ask(
                        LiveBus.LISTEN,
                        new LiveBus.Listen(socket.id(), user, target, register.after(), register.epoch()));
        return settled(register.address(), listening.onSuccess(reply -> {
            switch (reply) {
                case ListenReply.Listening() -> {}
                case ListenReply.NotAMember() ->
                    socket.write(BridgeFrames.refusal(register.address(), Refusal.NOT_A_MEMBER));
                case ListenReply.NoSuchTarget() ->
                    socket.write(BridgeFrames.refusal(register.address(), Refusal.NOT_FOUND));
            }
        }));
    }

    Future<Void> unregister(Unregister unregister) {
        Target target = Target.parse(unregister.address());
        if (target == null && !unregister.address().equals(ME)) {
            return Future.succeededFuture();
        }
        return settled(
                unregister.address(), bus.ask(LiveBus.UNLISTEN, new LiveBus.Unlisten(socket.id(), target)));
    }

    Future<Void> send(Send send) {
        return switch (send.address()) {
            case "chat.post" -> post(send);
            case "chat.typing" -> type(send);
            case "chat.read" -> read(send);
            case "presence.set" -> setStatus(send);
            default -> {
                refuse(send, Refusal.NOT_FOUND);
                yield Future.succeededFuture();
            }
        };
    }

    private Future<Void> post(Send send) {
        Target target = Body.target(send.body());
        String content = Body.content(send.body());
        UUID clientId = Body.clientId(send.body());
        if (target == null || content == null || clientId == Body.NO_UUID) {
            return invalid(
                    send, "room_id or conversation_id, content (1 to 500 characters) and, if at all, a UUID as client_id");
        }
        UserId user = socket.session().userId();
        return settled(
                send,
                bus.ask(MessageBus.POST, new MessageBus.Post(user, target, content, clientId))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case PostReply.Stored(var message) -> reply(send, message);
                                case PostReply.NotAMember() -> refuse(send, Refusal.NOT_A_MEMBER);
                                case PostReply.Archived() -> refuse(send, Refusal.ARCHIVED);
                                case PostReply.NoSuchTarget() -> refuse(send, missing(target));
                                case PostReply.ClientIdTaken() -> refuse(send, Refusal.CLIENT_ID_TAKEN);
                            }
                        }));
    }

    private Future<Void> type(Send send) {
        Target target = Body.target(send.body());
        if (target == null) {
            return invalid(send, "room_id or conversation_id");
        }
        Identified who = socket.session();
        return settled(
                send,
                bus.ask(LiveBus.TYPE, new LiveBus.Type(socket.id(), who.userId(), who.username(), target))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case TypeReply.Told() -> reply(send, DONE);
                                case TypeReply.NotAMember() -> refuse(send, Refusal.NOT_A_MEMBER);
                                case TypeReply.NoSuchTarget() -> refuse(send, missing(target));
                            }
                        }));
    }

    private Future<Void> read(Send send) {
        Target target = Body.target(send.body());
        long seq = Body.seq(send.body());
        if (target == null || seq < 0) {
            return invalid(send, "room_id or conversation_id, and seq");
        }
        Identified who = socket.session();
        return settled(
                send,
                bus.ask(MessageBus.READ, new MessageBus.Read(who.userId(), who.username(), target, seq))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case ReadReply.Done() -> reply(send, DONE);
                                case ReadReply.NotAMember() -> refuse(send, Refusal.NOT_A_MEMBER);
                                case ReadReply.NoSuchTarget() -> refuse(send, missing(target));
                            }
                        }));
    }

    private Future<Void> setStatus(Send send) {
        var status = Body.status(send.body());
        if (status == null) {
            return invalid(send, "status: available, busy or away");
        }
        return settled(
                send,
                bus.ask(UserBus.SET_STATUS, new UserBus.SetStatus(socket.session().userId(), status))
                        .onSuccess(reply -> {
                            switch (reply) {
                                case SetStatusReply.Done(String username) -> reply(send, DONE);
                                case SetStatusReply.NoSuchUser() -> refuse(send, Refusal.ACCOUNT_GONE);
                            }
                        }));
    }

    private static Refusal missing(Target target) {
        return switch (target) {
            case Target.Room room -> Refusal.NO_SUCH_ROOM;
            case Target.Conversation conversation -> Refusal.NO_SUCH_CONVERSATION;
        };
    }

    private Future<Void> invalid(Send send, String expected) {
        if (send.replyAddress() != null) {
            socket.write(BridgeFrames.refusal(
                    send.replyAddress(), Refusal.INVALID_REQUEST.status(), "Expected: " + expected));
        }
        return Future.succeededFuture();
    }

    private void reply(Send send, Object body) {
        if (send.replyAddress() != null) {
            socket.write(BridgeFrames.reply(send.replyAddress(), body));
        }
    }

    private void refuse(Send send, Refusal refusal, Object... about) {
        socket.write(BridgeFrames.refusal(send.replyAddress(), refusal, about));
    }

    private Future<Void> settled(Send send, Future<?> answered) {
        return settled(send.replyAddress(), answered);
    }

    /** What nobody planned is told as well: try again, or a bug. */
    private Future<Void> settled(String address, Future<?> answered) {
        return answered.<Void>mapEmpty().otherwise(failure -> {
            socket.write(BridgeFrames.refusal(
                    address, failure instanceof Unavailable ? Refusal.UNAVAILABLE : Refusal.BUG));
            return null;
        });
    }
}
