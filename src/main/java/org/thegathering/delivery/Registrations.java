package org.thegathering.delivery;

import io.vertx.core.Future;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LiveBus.Listen;
import org.thegathering.bus.LiveBus.ListenReply;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Changes;
import org.thegathering.bus.MessageBus.ChangesReply;
import org.thegathering.bus.MessageBus.FindPlace;
import org.thegathering.model.Target;

/**
 * Beginning and ending to listen. The listener is put on the stream first and the database is read after it, so nothing
 * falls between; what the database says decides whether it may stay.
 */
final class Registrations {

    private final Bus bus;
    private final Sockets sockets;
    private final Streams streams;
    private final Replay replay;
    private final Outbox outbox;
    private final int page;

    Registrations(
            Bus bus, Sockets sockets, Streams streams, Replay replay, Outbox outbox, DeliverySettings settings) {
        this.bus = bus;
        this.sockets = sockets;
        this.streams = streams;
        this.replay = replay;
        this.outbox = outbox;
        this.page = settings.replayPage();
    }

    Future<ListenReply> listen(Listen listen) {
        Socket socket = sockets.of(listen.socket(), listen.user());
        unlisten(socket, listen.target());
        Stream stream = streams.of(listen.target());
        Listener listener = new Listener(socket, stream);
        stream.audience().add(listener);
        socket.listeners().put(listen.target(), listener);
        listener.setReplaying(true);
        return read(listen)
                .onFailure(failure -> drop(listener))
                .map(reply -> switch (reply) {
                    case ChangesReply.Page found -> begin(listener, listen, found);
                    case ChangesReply.NotAMember outside -> {
                        drop(listener);
                        yield new ListenReply.NotAMember();
                    }
                    case ChangesReply.NoSuchTarget missing -> {
                        drop(listener);
                        yield new ListenReply.NoSuchTarget();
                    }
                });
    }

    private Future<ChangesReply> read(Listen listen) {
        return listen.after() < 0
                ? bus.ask(MessageBus.PLACE, new FindPlace(listen.user(), listen.target()))
                : bus.ask(MessageBus.CHANGES, new Changes(listen.user(), listen.target(), listen.after(), page));
    }

    private ListenReply begin(Listener listener, Listen listen, ChangesReply.Page found) {
        listener.setReplaying(false);
        if (listener.isEnded()) {
            return new ListenReply.Listening();
        }
        Target target = listen.target();
        long last = found.at().seq();
        boolean isElsewhere = listen.epoch() != null && !listen.epoch().equals(found.at().epoch());
        boolean isReset = listen.after() >= 0 && (isElsewhere || listen.after() > last);
        outbox.write(Frames.listening(target, last, found.at().epoch(), isReset), listener.socket());
        listener.stream().begin(last);
        if (listen.after() < 0 || isReset) {
            listener.begin(last, last);
        } else {
            listener.begin(listen.after(), listen.after());
            replay.tell(listener, found);
        }
        replay.bringUp(listener);
        outbox.flush();
        return new ListenReply.Listening();
    }

    void unlisten(Socket socket, Target target) {
        Listener listener = socket.listeners().get(target);
        if (listener != null) {
            drop(listener);
        }
    }

    void unlistenAll(Socket socket) {
        List.copyOf(socket.listeners().values()).forEach(this::drop);
    }

    private void drop(Listener listener) {
        listener.stream().audience().end(listener);
        streams.dropIfIdle(listener.stream());
    }
}
