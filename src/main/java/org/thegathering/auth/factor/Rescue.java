package org.thegathering.auth.factor;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.FactorBus.TakeOff;
import org.thegathering.bus.FactorBus.TakeOffReply;
import org.thegathering.bus.FactorStoreBus;
import org.thegathering.bus.SecurityLog;
import org.thegathering.bus.UserBus;
import org.thegathering.model.UserId;

/** Takes a second factor off for who has lost it, and tells its owner. Every method waits. */
public final class Rescue {

    private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

    /** Tells the owner. */
    public interface Letter {
        Future<Void> send(String address, String username);
    }

    private final Bus bus;
    private final Letter letter;

    /** @param letter null where the service sends no mail */
    public Rescue(Bus bus, Letter letter) {
        this.bus = bus;
        this.letter = letter;
    }

    public TakeOffReply takeOff(TakeOff asked) {
        TakeOffReply reply = bus.ask(FactorStoreBus.TAKE_OFF, asked).await();
        if (reply instanceof TakeOffReply.TakenOff) {
            SecurityLog.event("second_factor_taken_off").user(asked.subject()).with("by", asked.actor()).warn();
            tell(asked.subject());
        }
        return reply;
    }

    /** Nobody waits for the mail server: it is off, whether the letter arrives or not. */
    private void tell(UserId owner) {
        if (letter != null) {
            bus.ask(UserBus.FIND, new UserBus.Find(owner))
                    .compose(found -> found instanceof UserBus.FindReply.Found(var account)
                            ? letter.send(account.email(), account.username())
                            : Future.succeededFuture())
                    .onFailure(failure -> LOG.warn("could not tell the owner user={}: {}", owner, failure.getMessage()));
        }
    }
}
