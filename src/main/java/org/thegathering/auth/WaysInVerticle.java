package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thegathering.auth.factor.FactorKeeping;
import org.thegathering.auth.factor.Rescue;
import org.thegathering.auth.factor.SecondStep;
import org.thegathering.auth.openid.OpenIdSettings;
import org.thegathering.auth.openid.OpenIdSignIn;
import org.thegathering.auth.passkey.PasskeyKeeping;
import org.thegathering.auth.passkey.PasskeySettings;
import org.thegathering.auth.passkey.PasskeySignIn;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus;
import org.thegathering.bus.OpenIdBus;
import org.thegathering.bus.PasskeyBus;
import org.thegathering.bus.WaysInBus;
import org.thegathering.bus.WaysInBus.WaysIn;

/**
 * Answers for what takes several steps: second factors, passkeys, an organisation's accounts. A child of {@link
 * AuthVerticle}, on virtual threads. A way in that is off has no answer here; {@link WaysInBus#SHOW} says which are on.
 */
final class WaysInVerticle extends VerticleBase {

    private final PasskeySettings passkeys;
    private final OpenIdSettings openId;
    private final Optional<MailSettings> mail;
    private final Duration patience;

    WaysInVerticle(PasskeySettings passkeys, OpenIdSettings openId, Optional<MailSettings> mail, Duration patience) {
        this.mail = mail;
        this.passkeys = passkeys;
        this.openId = openId;
        this.patience = patience;
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx, patience);
        WaysIn waysIn = new WaysIn(passkeys.areOn() ? passkeys.domain() : null, openId.isOn() ? openId.name() : null);
        List<Future<?>> answering = new ArrayList<>();
        answering.add(bus.answerBlocking(WaysInBus.SHOW, show -> waysIn));
        answerFactors(bus, answering);
        if (passkeys.areOn()) {
            answerPasskeys(bus, answering);
        }
        if (openId.isOn()) {
            answerOpenId(bus, answering);
        }
        return Future.all(answering);
    }

    private void answerFactors(Bus bus, List<Future<?>> answering) {
        SecondStep secondStep = new SecondStep(bus);
        FactorKeeping keeping = new FactorKeeping(bus);
        Rescue rescue = new Rescue(bus, mail.map(this::letter).orElse(null));
        answering.add(bus.answerBlocking(FactorBus.CHALLENGE, secondStep::challenge));
        answering.add(bus.answerBlocking(FactorBus.ANSWER, secondStep::answer));
        answering.add(bus.answerBlocking(FactorBus.SHOW, keeping::show));
        answering.add(bus.answerBlocking(FactorBus.ENROL, keeping::enrol));
        answering.add(bus.answerBlocking(FactorBus.CONFIRM, keeping::confirm));
        answering.add(bus.answerBlocking(FactorBus.REMOVE, keeping::remove));
        answering.add(bus.answerBlocking(FactorBus.RENEW, keeping::renew));
        answering.add(bus.answerBlocking(FactorBus.TAKE_OFF, rescue::takeOff));
    }

    private Rescue.Letter letter(MailSettings settings) {
        return new Letters(vertx, settings)::sendFactorTakenOff;
    }

    private void answerPasskeys(Bus bus, List<Future<?>> answering) {
        PasskeyKeeping keeping = new PasskeyKeeping(vertx, bus, passkeys);
        PasskeySignIn signIn = new PasskeySignIn(vertx, bus, passkeys);
        answering.add(bus.answerBlocking(PasskeyBus.BEGIN_REGISTRATION, keeping::beginRegistration));
        answering.add(bus.answerBlocking(PasskeyBus.REGISTER, keeping::register));
        answering.add(bus.answerBlocking(PasskeyBus.BEGIN_SIGN_IN, signIn::beginSignIn));
        answering.add(bus.answerBlocking(PasskeyBus.SIGN_IN, signIn::signIn));
        answering.add(bus.answerBlocking(PasskeyBus.REMOVE, keeping::remove));
    }

    private void answerOpenId(Bus bus, List<Future<?>> answering) {
        OpenIdSignIn signIn = new OpenIdSignIn(vertx, bus, openId);
        answering.add(bus.answerBlocking(OpenIdBus.BEGIN, signIn::begin));
        answering.add(bus.answerBlocking(OpenIdBus.FINISH, signIn::finish));
    }
}
