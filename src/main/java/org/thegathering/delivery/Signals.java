package org.thegathering.delivery;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;
import org.thegathering.bus.LiveBus.Type;
import org.thegathering.bus.LiveBus.TypeReply;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.bus.MessageBus.FindPlace;
import org.thegathering.model.Target;

/** Typing, reading and presence: told at once to those who are live, never stored, never repeated. */
final class Signals {

    private final Bus bus;
    private final Sockets sockets;
    private final Streams streams;

    Signals(Bus bus, Sockets sockets, Streams streams) {
        this.bus = bus;
        this.sockets = sockets;
        this.streams = streams;
    }

    /** Who listens live is a member; anybody else's membership is asked for. */
    Future<TypeReply> type(Type type) {
        Socket socket = sockets.find(type.socket());
        Listener listener = socket == null ? null : socket.listeners().get(type.target());
        Future<TypeReply> access = listener != null && listener.isLive()
                ? Future.succeededFuture(new TypeReply.Told())
                : access(type);
        return access.onSuccess(reply -> {
            if (reply instanceof TypeReply.Told) {
                bus.tell(Events.of(new Event.Typing(type.target(), type.user(), type.username())));
            }
        });
    }

    private Future<TypeReply> access(Type type) {
        return bus.ask(MessageBus.PLACE, new FindPlace(type.user(), type.target()))
                .map(reply -> switch (reply) {
                    case ChangesReply.Page member -> new TypeReply.Told();
                    case ChangesReply.NotAMember outside -> new TypeReply.NotAMember();
                    case ChangesReply.NoSuchTarget missing -> new TypeReply.NoSuchTarget();
                });
    }

    void pass(Event.Typing typing) {
        Stream stream = streams.find(typing.target());
        if (stream != null) {
            stream.audience().signal(Frames.typing(typing.target(), typing.userId(), typing.username()), typing.userId());
        }
    }

    void pass(Event.ReadMoved read) {
        Stream stream = streams.find(read.target());
        if (stream != null) {
            stream.audience().signal(Frames.read(read.target(), read.userId(), read.seq()), read.userId());
        }
    }

    void pass(Event.PresenceChanged presence) {
        for (Target target : presence.targets()) {
            Stream stream = streams.find(target);
            if (stream != null) {
                stream.audience()
                        .signal(Frames.presence(target, presence.userId(), presence.status()), presence.userId());
            }
        }
    }
}
