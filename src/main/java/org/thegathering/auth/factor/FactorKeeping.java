package org.thegathering.auth.factor;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus.Confirm;
import org.thegathering.bus.FactorBus.ConfirmReply;
import org.thegathering.bus.FactorBus.Enrol;
import org.thegathering.bus.FactorBus.EnrolReply;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorBus.OneTimeCodes;
import org.thegathering.bus.FactorBus.Overview;
import org.thegathering.bus.FactorBus.RecoveryCodes;
import org.thegathering.bus.FactorBus.Remove;
import org.thegathering.bus.FactorBus.RemoveReply;
import org.thegathering.bus.FactorBus.Renew;
import org.thegathering.bus.FactorBus.RenewReply;
import org.thegathering.bus.FactorBus.Show;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.UserBus;
import org.thegathering.model.UserId;

/** What people do with their own second factor: set it up, look at it, renew its recovery codes, do without. */
public final class FactorKeeping {

    /** Stands above the code in an authenticator app. */
    private static final String ISSUER = "The Gathering";

    private final Bus bus;
    private final Codes codes;
    private final EvidenceCheck evidence;

    public FactorKeeping(Bus bus) {
        this.bus = bus;
        this.codes = new Codes(bus);
        this.evidence = new EvidenceCheck(bus);
    }

    public Overview show(Show show) {
        Factors factors = find(show.userId());
        FactorStoreBus.OneTimeCodes stored = factors.oneTimeCodes();
        return new Overview(
                factors.areAskedFor() ? new OneTimeCodes(stored.confirmedAt(), stored.lastUsedAt()) : null,
                factors.recoveryCodes(),
                factors.passkeys(),
                factors.takenOffAt());
    }

    /** A secret that counts for nothing until a code confirms it. */
    public EnrolReply enrol(Enrol enrol) {
        return switch (evidence.judge(enrol.userId(), enrol.evidence())) {
            case Judged.Wrong wrong -> wrong;
            case Judged.TooMany tooMany -> tooMany;
            case Judged.Good() -> enrol(enrol.userId());
        };
    }

    private EnrolReply enrol(UserId user) {
        String secret = OneTimeCode.secret();
        return switch (bus.ask(FactorStoreBus.ENROL, new FactorStoreBus.Enrol(user, secret)).await()) {
            case FactorStoreBus.EnrolReply.AlreadyConfirmed() -> new EnrolReply.AlreadyThere();
            case FactorStoreBus.EnrolReply.Enrolled() ->
                new EnrolReply.Enrolled(secret, OneTimeCode.uri(secret, ISSUER, email(user)));
        };
    }

    private String email(UserId user) {
        return switch (bus.ask(UserBus.FIND, new UserBus.Find(user)).await()) {
            case UserBus.FindReply.Found(var account) -> account.email();
            case UserBus.FindReply.NoSuchUser() -> "";
        };
    }

    public ConfirmReply confirm(Confirm confirm) {
        Factors factors = find(confirm.userId());
        if (factors.oneTimeCodes() == null || factors.areAskedFor()) {
            return new ConfirmReply.NothingToConfirm();
        } else if (Codes.areTooManyWrong(factors)) {
            return new Judged.TooMany(factors.spanLeft());
        }
        String secret = factors.oneTimeCodes().secret();
        String code = confirm.code().replace(" ", "");
        OptionalLong step = OneTimeCode.step(secret, code, 0, Instant.now());
        return step.isPresent() ? confirm(confirm.userId(), secret, step.getAsLong()) : codes.wrong(confirm.userId());
    }

    private ConfirmReply confirm(UserId user, String secret, long step) {
        List<String> fresh = RecoveryCode.fresh();
        var confirm = new FactorStoreBus.Confirm(user, secret, step, hashes(fresh));
        if (!bus.ask(FactorStoreBus.CONFIRM, confirm).await().done()) {
            return new ConfirmReply.NothingToConfirm();
        }
        SecurityLog.event("second_factor_set_up").user(user).write();
        return new ConfirmReply.Confirmed(new RecoveryCodes(fresh));
    }

    public RemoveReply remove(Remove remove) {
        return switch (evidence.judge(remove.userId(), remove.evidence())) {
            case Judged.Wrong wrong -> wrong;
            case Judged.TooMany tooMany -> tooMany;
            case Judged.Good() -> remove(remove.userId());
        };
    }

    private RemoveReply remove(UserId user) {
        if (!bus.ask(FactorStoreBus.REMOVE, new FactorStoreBus.Remove(user)).await().done()) {
            return new RemoveReply.NothingThere();
        }
        SecurityLog.event("second_factor_removed").user(user).write();
        return new RemoveReply.Removed();
    }

    public RenewReply renew(Renew renew) {
        if (!find(renew.userId()).areAskedFor()) {
            return new RenewReply.NothingThere();
        }
        return switch (evidence.judge(renew.userId(), renew.evidence())) {
            case Judged.Wrong wrong -> wrong;
            case Judged.TooMany tooMany -> tooMany;
            case Judged.Good() -> renew(renew.userId());
        };
    }

    private RenewReply renew(UserId user) {
        List<String> fresh = RecoveryCode.fresh();
        bus.ask(FactorStoreBus.RENEW, new FactorStoreBus.Renew(user, hashes(fresh))).await();
        SecurityLog.event("recovery_codes_renewed").user(user).write();
        return new RenewReply.Renewed(new RecoveryCodes(fresh));
    }

    private static List<byte[]> hashes(List<String> codes) {
        return codes.stream().map(RecoveryCode::hash).toList();
    }

    private Factors find(UserId user) {
        return bus.ask(FactorStoreBus.FIND, new FactorStoreBus.Find(user)).await();
    }
}
