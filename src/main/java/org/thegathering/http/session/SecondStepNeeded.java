package org.thegathering.http.session;

import java.util.List;
import org.thegathering.bus.FactorBus.ChallengeReply.Needed;
import org.thegathering.bus.FactorBus.Kind;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Refusal;

/** Not let in yet: the password was right, and what comes next. */
final class SecondStepNeeded {

    private SecondStepNeeded() {}

    static Answer of(Needed challenge) {
        return new Answer.Explained(
                Refusal.SECOND_FACTOR_REQUIRED,
                new Body(
                        Refusal.SECOND_FACTOR_REQUIRED.detail(),
                        Refusal.SECOND_FACTOR_REQUIRED.code(),
                        challenge.token(),
                        challenge.kinds(),
                        challenge.lifetime().toSeconds()));
    }

    /** @param expiresIn in seconds */
    private record Body(String detail, String errorCode, String token, List<Kind> kinds, long expiresIn) {}
}
