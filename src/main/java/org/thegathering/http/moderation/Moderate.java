package org.thegathering.http.moderation;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.ModerationBus.Measure;
import org.thegathering.bus.ModerationBus.ModerateReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.RoomId;
import org.thegathering.model.UserId;

/** Something that is done about somebody in a room. */
final class Moderate implements Operation {

    private final Bus bus;
    private final Function<Call, Measure> measure;
    private final String sentence;

    /** @param sentence that tells what is so now, with a {@code %s} for the person's name */
    Moderate(Bus bus, Function<Call, Measure> measure, String sentence) {
        this.bus = bus;
        this.measure = measure;
        this.sentence = sentence;
    }

    /** How long it lasts; null where the body doesn't say. */
    static Duration length(Call call) {
        Long seconds = call.body().getLong("seconds");
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(ModerationBus.MODERATE, new ModerationBus.Moderate(
                        call.userId(), call.roomId(), call.subject(), measure.apply(call), call.body().getString("reason")))
                .map(reply -> switch (reply) {
                    case ModerateReply.Done(var name, var until) ->
                        Answer.ok(new Done(sentence.formatted(name), call.roomId(), call.subject(), until));
                    case ModerateReply.NotAllowed() -> Answer.refused(Refusal.MODERATORS_ONLY);
                    case ModerateReply.NoSuchRoom() -> Answer.refused(Refusal.NO_SUCH_ROOM);
                    case ModerateReply.NoSuchUser() -> Answer.refused(Refusal.NO_SUCH_USER);
                    case ModerateReply.NotInside(var name) -> Answer.refused(Refusal.NOT_INSIDE, name);
                    case ModerateReply.AnAdministrator() -> Answer.refused(Refusal.ABOUT_AN_ADMINISTRATOR);
                    case ModerateReply.Oneself() -> Answer.refused(Refusal.ABOUT_ONESELF);
                });
    }

    private record Done(String message, RoomId roomId, UserId userId, Instant until) {}
}
