package org.thegathering.http.live;

import io.vertx.core.Future;
import java.time.Duration;
import org.thegathering.bus.Unavailable;
import org.thegathering.http.live.ClientFrame.Send;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;

/** Answers on one socket: to the reply address that the client named, or not at all where it named none. */
final class Replies {

    private final LiveSocket socket;

    Replies(LiveSocket socket) {
        this.socket = socket;
    }

    void reply(Send send, Object body) {
        if (send.replyAddress() != null) {
            socket.write(BridgeFrames.reply(send.replyAddress(), body));
        }
    }

    void refuse(Send send, Refusal refusal, Object... about) {
        refuse(send.replyAddress(), refusal, about);
    }

    /** @param address that of the registration or the reply; null if the frame named none */
    void refuse(String address, Refusal refusal, Object... about) {
        socket.write(BridgeFrames.refusal(address, refusal, about));
    }

    void later(Send send, Refusal refusal, Duration delay) {
        socket.write(BridgeFrames.later(send.replyAddress(), new Answer.Later(refusal, delay)));
    }

    /** @param expected what the body should have held. @return done at once */
    Future<Void> invalid(Send send, String expected) {
        socket.write(BridgeFrames.refusal(
                send.replyAddress(), Refusal.INVALID_REQUEST.status(), "Expected: " + expected));
        return Future.succeededFuture();
    }

    /** Done when an answer was given; what nobody planned is answered here: try again, or a bug. Never fails. */
    Future<Void> settled(String address, Future<?> answered) {
        return answered.<Void>mapEmpty().otherwise(failure -> {
            refuse(address, failure instanceof Unavailable ? Refusal.UNAVAILABLE : Refusal.BUG);
            return null;
        });
    }
}
