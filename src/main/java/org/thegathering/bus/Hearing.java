package org.thegathering.bus;

import io.vertx.core.Future;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.function.Supplier;

/**
 * A subscription to what all nodes tell. The other nodes know of it through the cluster's memory, which can forget it
 * when a split is mended; whoever finds that nothing comes any more renews it.
 */
public final class Hearing {

    private final Supplier<MessageConsumer<Events>> register;
    private MessageConsumer<Events> consumer;

    Hearing(Supplier<MessageConsumer<Events>> register) {
        this.register = register;
        this.consumer = register.get();
    }

    /** Done when the other nodes can know of it. */
    public Future<Void> begun() {
        return consumer.completion();
    }

    /**
     * Subscribes anew, and only then ends the old one: for a moment news may come twice, but not be missed. If the
     * others can't be told, the old one stays.
     */
    public void renew() {
        MessageConsumer<Events> fresh = register.get();
        fresh.completion().onComplete(told -> replaceBy(fresh), failure -> fresh.unregister());
    }

    private void replaceBy(MessageConsumer<Events> fresh) {
        MessageConsumer<Events> before = consumer;
        consumer = fresh;
        before.unregister();
    }
}
