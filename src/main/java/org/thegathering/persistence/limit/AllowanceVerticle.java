package org.thegathering.persistence.limit;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LimitBus;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.bus.LimitBus.Take;
import org.thegathering.bus.LimitBus.TakeReply;
import org.thegathering.persistence.Lending;

/** Answers whether somebody may do something once more. On an event loop, since it seldom has to ask the database. */
public final class AllowanceVerticle extends VerticleBase {

    private final LimitSettings settings;
    private final Lending lending;
    private final Bus bus;
    private final Map<Kind, Allowance> allowances = new EnumMap<>(Kind.class);

    public AllowanceVerticle(LimitSettings settings, Lending lending, Bus bus) {
        this.settings = settings;
        this.lending = lending;
        this.bus = bus;
    }

    @Override
    public Future<?> start() {
        settings.others().forEach((kind, rate) -> allowances.put(
                kind, new Allowance(kind.word(), rate, new Leases(lending, rate))));
        vertx.setPeriodic(Allowance.SWEEP_MILLIS, _ -> sweep(System.nanoTime()));
        return bus.answer(LimitBus.TAKE, this::take);
    }

    private void sweep(long now) {
        allowances.values().forEach(allowance -> allowance.sweep(now));
    }

    private Future<TakeReply> take(Take asked) {
        return settings.enabled()
                ? allowances.get(asked.kind()).taken(asked.who(), System.nanoTime()).map(AllowanceVerticle::reply)
                : Future.succeededFuture(new TakeReply.Taken());
    }

    private static TakeReply reply(Duration delay) {
        return delay == null ? new TakeReply.Taken() : new TakeReply.TooMany(delay);
    }
}
