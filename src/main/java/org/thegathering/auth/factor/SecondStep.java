package org.thegathering.auth.factor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thegathering.auth.ceremony.Ceremonies;
import org.thegathering.auth.ceremony.Entrance;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.bus.FactorBus.Answer;
import org.thegathering.bus.FactorBus.AnswerReply;
import org.thegathering.bus.FactorBus.Challenge;
import org.thegathering.bus.FactorBus.ChallengeReply;
import org.thegathering.bus.FactorBus.Judged;
import org.thegathering.bus.FactorBus.Kind;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.FactorStoreBus.Factors;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.SessionBus.Tokens;
import org.thegathering.model.Proof;
import org.thegathering.model.UserId;

/** The door behind the password. Every method waits. */
public final class SecondStep {

    /** Time enough to find the telephone. */
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final int TRIES = 5;

    private final Bus bus;
    private final Ceremonies ceremonies;
    private final Codes codes;
    private final Entrance entrance;

    public SecondStep(Bus bus) {
        this.bus = bus;
        this.ceremonies = new Ceremonies(bus);
        this.codes = new Codes(bus);
        this.entrance = new Entrance(bus);
    }

    public ChallengeReply challenge(Challenge challenge) {
        Factors factors = find(challenge.userId());
        if (!factors.areAskedFor()) {
            return new ChallengeReply.NotNeeded();
        }
        String token = ceremonies.begin(Purpose.SECOND_FACTOR, challenge.userId(), Map.of(), LIFETIME);
        return new ChallengeReply.Needed(token, kinds(factors), LIFETIME);
    }

    private static List<Kind> kinds(Factors factors) {
        List<Kind> kinds = new ArrayList<>(List.of(Kind.TOTP));
        if (factors.recoveryCodes() > 0) {
            kinds.add(Kind.RECOVERY_CODE);
        }
        if (factors.passkeys() > 0) {
            kinds.add(Kind.PASSKEY);
        }
        return kinds;
    }

    public AnswerReply answer(Answer answer) {
        return switch (ceremonies.tryOnce(Purpose.SECOND_FACTOR, answer.token(), TRIES)) {
            case Found.Gone() -> new AnswerReply.Over();
            case Found.Open open -> answer(open.userId(), answer);
        };
    }

    private AnswerReply answer(UserId user, Answer answer) {
        Factors factors = find(user);
        if (!factors.areAskedFor()) {
            return new AnswerReply.Over();
        }
        return switch (codes.judge(user, factors, answer.code())) {
            case Judged.Good() -> end(user, answer);
            case Judged.Wrong wrong -> {
                SecurityLog.event("second_step_failed").user(user).address(answer.client().address()).warn();
                yield wrong;
            }
            case Judged.TooMany tooMany -> tooMany;
        };
    }

    private AnswerReply end(UserId user, Answer answer) {
        Tokens tokens =
                switch (ceremonies.take(Purpose.SECOND_FACTOR, answer.token())) {
                    case Found.Open _ -> entrance.letIn(user, Proof.PASSWORD_AND_CODE, answer.client());
                    case Found.Gone() -> null;
                };
        return tokens == null ? new AnswerReply.Over() : new AnswerReply.LoggedIn(tokens);
    }

    private Factors find(UserId user) {
        return bus.ask(FactorStoreBus.FIND, new FactorStoreBus.Find(user)).await();
    }
}
