package org.thegathering.auth.factor;

import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus.Evidence;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.CheckPasswordReply;
import org.thegathering.bus.UserBus;
import org.thegathering.model.UserId;

/**
 * Asks somebody who is signed in for something that a stolen token doesn't carry, before the locks of the account are
 * changed (ASVS 5.0, 7.5.1): the password, or a code where codes are set up. Every method waits.
 */
public final class EvidenceCheck {

    private final Bus bus;
    private final Codes codes;

    public EvidenceCheck(Bus bus) {
        this.bus = bus;
        this.codes = new Codes(bus);
    }

    public Judged judge(UserId user, Evidence evidence) {
        Factors factors = bus.ask(FactorStoreBus.FIND, new FactorStoreBus.Find(user)).await();
        if (evidence.code() != null) {
            return factors.areAskedFor() ? codes.judge(user, factors, evidence.code()) : codes.wrong(user);
        } else if (Codes.areTooManyWrong(factors)) {
            return new Judged.TooMany(factors.spanLeft());
        } else {
            return evidence.password() != null && isPassword(user, evidence.password())
                    ? new Judged.Good()
                    : codes.wrong(user);
        }
    }

    private boolean isPassword(UserId user, String password) {
        return switch (bus.ask(UserBus.FIND, new UserBus.Find(user)).await()) {
            case UserBus.FindReply.Found(var account) -> bus
                            .ask(SessionBus.CHECK_PASSWORD, new SessionBus.CheckPassword(account.email(), password))
                            .await()
                    instanceof CheckPasswordReply.Right;
            case UserBus.FindReply.NoSuchUser() -> false;
        };
    }
}
