package org.thegathering.auth.ceremony;

import java.time.Duration;
import java.util.Map;
import org.thegathering.auth.secret.Secrets;
import org.thegathering.bus.Bus;
import org.thegathering.bus.CeremonyBus;
import org.thegathering.bus.CeremonyBus.Found;
import org.thegathering.bus.CeremonyBus.Purpose;
import org.thegathering.model.UserId;

/** Begins and ends ceremonies. Every method waits: for virtual threads. */
public final class Ceremonies {

    private final Bus bus;

    public Ceremonies(Bus bus) {
        this.bus = bus;
    }

    /**
     * @param userId null if it is not known yet who it is
     * @param detail what must be known again at the end
     * @return the token that ends it
     */
    public String begin(Purpose purpose, UserId userId, Map<String, String> detail, Duration lifetime) {
        String token = Secrets.token();
        var begin = new CeremonyBus.Begin(purpose, Secrets.hash(token), userId, detail, lifetime);
        bus.ask(CeremonyBus.BEGIN, begin).await();
        return token;
    }

    /** Looks at one without ending it; the one that was tried {@code mostTries} times is gone. */
    public Found tryOnce(Purpose purpose, String token, int mostTries) {
        return bus.ask(CeremonyBus.TRY, new CeremonyBus.Try(purpose, Secrets.hash(token), mostTries)).await();
    }

    /** Ends one, whatever comes of it. */
    public Found take(Purpose purpose, String token) {
        return bus.ask(CeremonyBus.TAKE, new CeremonyBus.Take(purpose, Secrets.hash(token))).await();
    }
}
