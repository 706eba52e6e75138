package org.thegathering.http.limit;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Function;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.bus.LimitBus.Take;
import org.thegathering.bus.LimitBus.TakeReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** An operation that nobody may call too often. */
record Limited(Bus bus, Kind kind, Refusal refusal, Function<Call, String> who, Operation operation)
        implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(LimitBus.TAKE, new Take(kind, who.apply(call))).compose(reply -> switch (reply) {
            case TakeReply.Taken() -> operation.answer(call);
            case TakeReply.TooMany(Duration delay) -> Future.succeededFuture(Answer.later(refusal, delay));
        });
    }
}
