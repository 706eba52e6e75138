package org.thegathering.auth.factor;

import java.time.Instant;
import java.util.OptionalLong;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.model.UserId;

/** Judges codes of either kind. A right one is spent with it; a wrong one counts. Every method waits. */
final class Codes {

    /**
     * Wrong ones an hour, over all devices and nodes. Three of a million codes are right at a time, so who knows the
     * password and tries without end has even odds after more than a year. Recovery codes are looked at all the same:
     * nobody guesses them, and the owner gets in.
     */
    private static final int MOST_WRONG = 20;

    private final Bus bus;

    Codes(Bus bus) {
        this.bus = bus;
    }

    static boolean areTooManyWrong(Factors factors) {
        return factors.wrongProofs() >= MOST_WRONG;
    }

    /** @param factors of that person, with codes that are confirmed */
    Judged judge(UserId user, Factors factors, String code) {
        String typed = code.strip().replace(" ", "");
        return OneTimeCode.looksLikeOne(typed)
                ? judgeOneTimeCode(user, factors, typed)
                : judged(takeRecoveryCode(user, typed), user);
    }

    private Judged judgeOneTimeCode(UserId user, Factors factors, String code) {
        if (areTooManyWrong(factors)) {
            return new Judged.TooMany(factors.spanLeft());
        }
        FactorStoreBus.OneTimeCodes codes = factors.oneTimeCodes();
        OptionalLong step = OneTimeCode.step(codes.secret(), code, codes.lastStep(), Instant.now());
        return judged(step.isPresent() && takeStep(user, step.getAsLong()), user);
    }

    private Judged judged(boolean isRight, UserId user) {
        return isRight ? new Judged.Good() : wrong(user);
    }

    Judged.Wrong wrong(UserId user) {
        bus.ask(FactorStoreBus.COUNT_WRONG, new FactorStoreBus.CountWrong(user)).await();
        return new Judged.Wrong();
    }

    private boolean takeStep(UserId user, long step) {
        return bus.ask(FactorStoreBus.TAKE_STEP, new FactorStoreBus.TakeStep(user, step)).await().done();
    }

    private boolean takeRecoveryCode(UserId user, String code) {
        return bus.ask(FactorStoreBus.TAKE_RECOVERY_CODE,
                        new FactorStoreBus.TakeRecoveryCode(user, RecoveryCode.hash(code)))
                .await()
                .done();
    }
}
