package org.thegathering.http.live;

import io.vertx.core.Future;
import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CloseCode;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.IdentifyReply;
import org.thegathering.bus.SessionBus.IdentifyReply.Identified;
import org.thegathering.http.live.ClientFrame.Send;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.UserId;

/**
 * {@code session.open}: whose connection it is. The first token must be good; a later one prolongs, or changes nothing.
 */
final class SignIn {

    static final String ADDRESS = "session.open";

    private final LiveSocket socket;
    private final Bus bus;
    private final Replies replies;

    SignIn(LiveSocket socket, Bus bus, Replies replies) {
        this.socket = socket;
        this.bus = bus;
        this.replies = replies;
    }

    private record Opened(UserId userId, String username, String epoch, Instant expiresAt) {}

    Future<Void> open(Send send) {
        if (!(send.body().getValue("token") instanceof String token)) {
            refuse(send, Refusal.NOT_SIGNED_IN.detail());
            return Future.succeededFuture();
        }
        if (!socket.guard().mayOpen()) {
            return Future.succeededFuture();
        }
        return replies.settled(
                send.replyAddress(),
                bus.ask(MessageBus.EPOCH, new MessageBus.FindEpoch()).compose(epoch -> open(send, token, epoch.value())));
    }

    /**
     * The last question is whose token it is: an end of the session that is told after its answer finds the socket
     * signed in.
     */
    private Future<?> open(Send send, String token, String epoch) {
        return bus.ask(SessionBus.IDENTIFY, new SessionBus.Identify(token)).onSuccess(reply -> {
            switch (reply) {
                case IdentifyReply.Refused(String reason) -> refuse(send, reason);
                case Identified identified -> open(send, identified, epoch);
            }
        });
    }

    private void open(Send send, Identified identified, String epoch) {
        if (socket.session() != null && !socket.session().userId().equals(identified.userId())) {
            socket.close(CloseCode.SIGN_IN_AGAIN, "This token belongs to somebody else");
            return;
        }
        if (socket.signedIn(identified)) {
            replies.reply(send, new Opened(identified.userId(), identified.username(), epoch, identified.expiresAt()));
        }
    }

    private void refuse(Send send, String reason) {
        socket.guard().openFailed();
        replies.refuse(send, Refusal.TOKEN_REFUSED, reason);
        if (socket.session() == null) {
            socket.close(CloseCode.SIGN_IN_AGAIN, reason);
        }
    }
}
