package org.thegathering.http.factor;

import io.vertx.core.json.JsonObject;
import org.thegathering.bus.FactorBus.Evidence;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Refusal;

/** The password or the code in a body, and what a wrong one is told. */
public final class GivenEvidence {

    private GivenEvidence() {}

    public static Evidence evidence(Call call) {
        JsonObject body = call.body();
        return new Evidence(body.getString("password"), body.getString("code"));
    }

    /** @param why not good */
    public static Answer refusal(Judged why) {
        return switch (why) {
            case Judged.TooMany(var delay) -> Answer.later(Refusal.TOO_MANY_WRONG, delay);
            case Judged.Wrong(), Judged.Good() -> Answer.refused(Refusal.EVIDENCE_WRONG);
        };
    }
}
