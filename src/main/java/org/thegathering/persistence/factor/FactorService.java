package org.thegathering.persistence.factor;

import java.time.Duration;
import java.util.List;
import org.thegathering.bus.FactorStoreBus.Confirm;
import org.thegathering.bus.FactorStoreBus.CountWrong;
import org.thegathering.bus.FactorStoreBus.Counted;
import org.thegathering.bus.FactorStoreBus.Enrol;
import org.thegathering.bus.FactorStoreBus.EnrolReply;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.bus.FactorStoreBus.Find;
import org.thegathering.bus.FactorStoreBus.Remove;
import org.thegathering.bus.FactorStoreBus.Renew;
import org.thegathering.bus.FactorStoreBus.TakeRecoveryCode;
import org.thegathering.bus.FactorStoreBus.TakeStep;
import org.thegathering.bus.FactorStoreBus.Taken;
import org.thegathering.persistence.Database;

/** Keeps second factors, and sees to it that nothing is used twice. */
public final class FactorService {

    /** After it, wrong proofs are forgotten. */
    private static final Duration SPAN = Duration.ofHours(1);

    private final Database database;
    private final FactorRepository factors = new FactorRepository();
    private final RecoveryCodeRepository recoveryCodes = new RecoveryCodeRepository();

    public FactorService(Database database) {
        this.database = database;
    }

    public Factors find(Find find) {
        return database.read(statements -> factors.find(statements, find.userId(), SPAN));
    }

    public EnrolReply enrol(Enrol enrol) {
        boolean isPut = database.transact(statements -> factors.put(statements, enrol.userId(), enrol.secret()));
        return isPut ? new EnrolReply.Enrolled() : new EnrolReply.AlreadyConfirmed();
    }

    public Taken confirm(Confirm confirm) {
        return new Taken(database.transact(statements -> {
            if (!factors.confirm(statements, confirm.userId(), confirm.secret(), confirm.step())) {
                return false;
            }
            recoveryCodes.replace(statements, confirm.userId(), confirm.recoveryCodeHashes());
            factors.forgetTakenOff(statements, confirm.userId());
            return true;
        }));
    }

    public Taken takeStep(TakeStep take) {
        return new Taken(database.transact(statements -> factors.takeStep(statements, take.userId(), take.step())));
    }

    public Taken takeRecoveryCode(TakeRecoveryCode take) {
        return new Taken(database.transact(statements -> recoveryCodes.take(statements, take.userId(), take.hash())));
    }

    public Taken renew(Renew renew) {
        return new Taken(database.transact(statements -> {
            recoveryCodes.replace(statements, renew.userId(), renew.hashes());
            return true;
        }));
    }

    public Taken remove(Remove remove) {
        return new Taken(database.transact(statements -> {
            recoveryCodes.replace(statements, remove.userId(), List.of());
            return factors.remove(statements, remove.userId());
        }));
    }

    public Counted countWrong(CountWrong count) {
        return new Counted(database.transact(statements -> factors.countWrong(statements, count.userId(), SPAN)));
    }
}
