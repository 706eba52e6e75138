package org.thegathering.http;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.HealthBus;
import org.thegathering.bus.HealthBus.Check;
import org.thegathering.bus.HealthBus.FindPeers;
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

    /** Peers that are not heard make a node slow to tell, not ill: it stays in service, and says so. */
    Future<Answer> check() {
        return bus.ask(HealthBus.CHECK, new Check())
                .compose(_ -> countPeers(), _ -> unhealthy("The database can't be reached"));
    }

    private Future<Answer> countPeers() {
        return bus.ask(HealthBus.PEERS, new FindPeers())
                .map(peers -> Answer.ok(new Well("healthy", peers.known(), peers.silent())))
                .recover(_ -> unhealthy("Delivery gives no answer"));
    }

    private static Future<Answer> unhealthy(String detail) {
        return Future.succeededFuture(new Answer.Unhealthy(detail));
    }

    private record Well(String status, int peers, int silentPeers) {}
}
