package org.thegathering.http.live;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.ListenReply;
import org.thegathering.http.live.ClientFrame.Register;
import org.thegathering.http.live.ClientFrame.Unregister;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;
import org.thegathering.model.UserId;

/** Listening and ceasing to listen. Only the addresses of the live contract exist; what comes on them is delivery's. */
final class Registration {

    private final LiveSocket socket;
    private final Bus bus;
    private final Replies replies;

    Registration(LiveSocket socket, Bus bus, Replies replies) {
        this.socket = socket;
        this.bus = bus;
        this.replies = replies;
    }

    Future<Void> register(Register register) {
        UserId user = socket.session().userId();
        Target target = Target.parse(register.address());
        if (target == null && !register.address().equals(LiveBus.ME)) {
            replies.refuse(register.address(), Refusal.NOT_FOUND);
            return Future.succeededFuture();
        }
        Future<ListenReply> listening = target == null
                ? bus.ask(LiveBus.LISTEN_TO_ME, new LiveBus.ListenToMe(socket.id(), user))
                : bus.ask(
                        LiveBus.LISTEN,
                        new LiveBus.Listen(socket.id(), user, target, register.after(), register.epoch()));
        return replies.settled(register.address(), listening.onSuccess(reply -> {
            switch (reply) {
                case ListenReply.Listening() -> {
                    if (target == null) {
                        socket.hearsOwnNews(true);
                    }
                }
                case ListenReply.NotAMember() -> replies.refuse(register.address(), Refusal.NOT_A_MEMBER);
                case ListenReply.NoSuchTarget() -> replies.refuse(register.address(), Refusal.NOT_FOUND);
            }
        }));
    }

    /** Done when nothing more will come on the address. */
    Future<Void> unregister(Unregister unregister) {
        Target target = Target.parse(unregister.address());
        if (target == null && !unregister.address().equals(LiveBus.ME)) {
            return Future.succeededFuture();
        }
        if (target == null) {
            socket.hearsOwnNews(false);
        }
        return replies.settled(
                unregister.address(), bus.ask(LiveBus.UNLISTEN, new LiveBus.Unlisten(socket.id(), target)));
    }
}
