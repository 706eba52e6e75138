package org.thegathering.http.entry;

import io.vertx.core.Future;
import java.util.function.Predicate;
import org.thegathering.bus.Bus;
import org.thegathering.bus.WaysInBus;
import org.thegathering.bus.WaysInBus.WaysIn;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** An operation of a way in that the settings may have switched off. */
public record IfOffered(Bus bus, Predicate<WaysIn> isOffered, Operation operation) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(WaysInBus.SHOW, new WaysInBus.Show())
                .compose(waysIn -> isOffered.test(waysIn)
                        ? operation.answer(call)
                        : Future.succeededFuture(Answer.refused(Refusal.NOT_OFFERED)));
    }
}
