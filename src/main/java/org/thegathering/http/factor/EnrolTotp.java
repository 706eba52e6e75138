package org.thegathering.http.factor;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.EnrolReply;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** A secret for an authenticator app, which counts once a code has confirmed it. */
record EnrolTotp(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        var enrol = new FactorBus.Enrol(call.userId(), GivenEvidence.evidence(call));
        return bus.ask(FactorBus.ENROL, enrol).map(reply -> switch (reply) {
            case EnrolReply.Enrolled(var secret, var uri) -> Answer.created(new Enrolled(secret, uri, QrCode.of(uri)));
            case EnrolReply.AlreadyThere() -> Answer.refused(Refusal.TOTP_THERE);
            case Judged.Wrong why -> GivenEvidence.refusal(why);
            case Judged.TooMany why -> GivenEvidence.refusal(why);
        });
    }

    private record Enrolled(String secret, String otpauthUri, QrCode qrCode) {}
}
