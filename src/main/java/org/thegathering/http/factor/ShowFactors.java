package org.thegathering.http.factor;

import io.vertx.core.Future;
import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.FactorBus.OneTimeCodes;
import org.thegathering.bus.FactorBus.Overview;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** What stands at one's door besides the password. */
record ShowFactors(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(FactorBus.SHOW, new FactorBus.Show(call.userId())).map(found -> Answer.ok(Factors.of(found)));
    }

    private record Factors(Totp totp, int recoveryCodesLeft, int passkeys, Instant takenOffAt) {
        static Factors of(Overview found) {
            OneTimeCodes codes = found.oneTimeCodes();
            return new Factors(
                    codes == null ? null : new Totp(codes.since(), codes.lastUsedAt()),
                    found.recoveryCodes(),
                    found.passkeys(),
                    found.takenOffAt());
        }
    }

    private record Totp(Instant createdAt, Instant lastUsedAt) {}
}
