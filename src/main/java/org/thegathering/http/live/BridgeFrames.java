package org.thegathering.http.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import org.thegathering.bus.Json;
import org.thegathering.bus.LiveBus;
import org.thegathering.bus.LiveBus.Frame;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.SessionEnd;

/** The frames of the bridge protocol that a door makes by itself. */
final class BridgeFrames {

    static final Frame PONG = new Frame("{\"type\":\"pong\"}".getBytes(StandardCharsets.UTF_8));

    /** What Vert.x calls a refusal by the one who was asked. */
    private static final String FAILURE = "RECIPIENT_FAILURE";

    private BridgeFrames() {}

    private record Reply(String type, String address, Object body) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Err(
            String type,
            String address,
            @JsonProperty("failureCode") int failureCode,
            @JsonProperty("failureType") String failureType,
            String message,
            Long retryAfterMs) {}

    private record SessionEnded(String type, String reason) {}

    /** On the person's own address. */
    static Frame sessionEnded(SessionEnd reason) {
        return reply(LiveBus.ME, new SessionEnded("session.ended", reason.word()));
    }

    /** What was asked for, to the reply address that the client made up. */
    static Frame reply(String address, Object body) {
        return new Frame(Json.encode(new Reply("rec", address, body)));
    }

    /** @param address whose registration or send was refused; null if the frame named none */
    static Frame refusal(String address, Refusal refusal, Object... about) {
        return refusal(address, refusal.status(), refusal.detail().formatted(about));
    }

    static Frame refusal(String address, int code, String message) {
        return new Frame(Json.encode(new Err("err", address, code, FAILURE, message, null)));
    }

    /** Too many of something: says when it is worth trying again, too. */
    static Frame later(String address, Answer.Later later) {
        return new Frame(Json.encode(new Err(
                "err", address, later.refusal().status(), FAILURE, later.detail(), later.delay().toMillis())));
    }
}
