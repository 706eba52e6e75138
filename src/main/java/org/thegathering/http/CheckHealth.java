package org.thegathering.http;

import io.vertx.core.Future;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.HealthBus.Check;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Well if the database answers. Why not is for the operator's log, not for the door. */
final class CheckHealth implements Operation {

    private final Bus bus;

    CheckHealth(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return check();
    }

    Future<Answer> check() {
        return bus.ask(HealthBus.CHECK, new Check())
                .map(_ -> Answer.ok(Map.of("status", "healthy")))
                .otherwise(_ -> new Answer.Unhealthy("The database can't be reached"));
    }
}
