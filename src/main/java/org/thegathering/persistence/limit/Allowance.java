package org.thegathering.persistence.limit;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.model.Rate;
import org.thegathering.persistence.limit.Leases.Granted;

/**
 * One kind of thing that each person may do only so often, counted for all nodes together without asking the database
 * each time.
 *
 * <p>The count is the database's. A node takes a portion of somebody's allowance from there, ahead of need and for all
 * who need one in one statement, and gives it out from memory. To somebody whom it has not seen for a minute it
 * advances a small credit at once; half of it must be used before the database is asked at all, so people who talk as
 * people do cost nothing. Thus over all nodes together the rate is exceeded by {@value #CREDIT} a node and minute at
 * most. A portion that is not used up is not given back: it is forgotten when it would have come back by itself.
 *
 * <p>When the database can't be asked, nobody is refused for it: what is limited needs the database as well.
 *
 * <p>Not safe for threads: one event loop owns it.
 */
public final class Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);

    /** How often {@link #sweep} is worth its time. */
    public static final long SWEEP_MILLIS = 60_000;

    private static final int CREDIT = 20;

    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** Who has nothing left asks again after this: a flood costs a statement a second at most, shared with others. */
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private static final int PORTIONS_OF_A_BURST = 10;

    private final Leases leases;
    private final String kind;
    private final int burst;
    private final int credit;
    private final int portion;
    private final long idleNanos;
    private final Map<Object, Purse> purses = new HashMap<>();
    private List<Purse> asking = new ArrayList<>();
    private boolean underWay;

    /** @param kind what the keys in the database begin with */
    public Allowance(String kind, Rate rate, Leases leases) {
        this.kind = kind;
        this.leases = leases;
        this.burst = rate.burst();
        this.credit = Math.min(CREDIT, Math.max(1, rate.burst() / PORTIONS_OF_A_BURST));
        this.portion = Math.max(1, rate.burst() / PORTIONS_OF_A_BURST);
        this.idleNanos = Math.max(IDLE_NANOS, rate.step().multipliedBy(portion + credit).toNanos());
    }

    /**
     * Takes one if it is at hand: then that is all.
     *
     * @param now of {@link System#nanoTime}
     * @return false if there is none here, or others wait for it already: see {@link #taken}
     */
    public boolean takeNow(Object who, long now) {
        Purse purse = purse(who, now);
        if (purse.left == 0 || !purse.waiting.isEmpty()) {
            return false;
        }
        purse.left--;
        if (purse.left <= credit / 2) {
            ask(purse, now);
        }
        return true;
    }

    /**
     * Takes one when it is there. Those who wait for the same allowance are served in their order.
     *
     * @return null when it is taken, or how long to wait before it is worth asking again; never failed
     */
    public Future<Duration> taken(Object who, long now) {
        if (takeNow(who, now)) {
            return Future.succeededFuture();
        }
        Purse purse = purse(who, now);
        if (purse.emptyUntil - now > 0 || purse.waiting.size() >= burst) {
            return Future.succeededFuture(toWait(purse, now));
        }
        Promise<Duration> taken = Promise.promise();
        purse.waiting.add(taken);
        ask(purse, now);
        return taken.future();
    }

    private Purse purse(Object who, long now) {
        Purse purse = purses.get(who);
        if (purse == null) {
            purse = new Purse(kind + " " + who, credit, now);
            purses.put(who, purse);
        }
        purse.lastUse = now;
        return purse;
    }

    private static Duration toWait(Purse purse, long now) {
        Duration left = Duration.ofNanos(purse.emptyUntil - now);
        return left.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : left;
    }

    private void ask(Purse purse, long now) {
        if (!purse.isAsking && purse.emptyUntil - now <= 0) {
            purse.isAsking = true;
            asking.add(purse);
            askNext();
        }
    }

    /** One statement at a time; whoever needs something meanwhile is in the next one. */
    private void askNext() {
        if (!underWay && !asking.isEmpty()) {
            List<Purse> batch = asking;
            asking = new ArrayList<>();
            underWay = true;
            leases.take(batch, portion).onComplete(
                    granted -> settle(batch, granted),
                    failure -> {
                        LOG.warn("nobody is limited kind={}: {}", kind, failure.getMessage());
                        batch.forEach(this::letThrough);
                        goOn();
                    });
        }
    }

    private void settle(List<Purse> batch, Map<String, Granted> granted) {
        long now = System.nanoTime();
        for (Purse purse : batch) {
            Granted share = granted.get(purse.key);
            purse.isAsking = false;
            purse.debt = 0;
            purse.left += share.tokens();
            if (share.delay() != null) {
                purse.emptyUntil = now + Math.max(share.delay().toNanos(), SHORTEST_WAIT.toNanos());
            }
            serve(purse, now);
        }
        goOn();
    }

    /** Those who came while the lease was under way may want more than it brought. */
    private void serve(Purse purse, long now) {
        while (!purse.waiting.isEmpty() && purse.left > 0) {
            purse.left--;
            purse.waiting.remove().complete();
        }
        if (!purse.waiting.isEmpty() && purse.emptyUntil - now > 0) {
            Duration delay = toWait(purse, now);
            List<Promise<Duration>> refused = new ArrayList<>(purse.waiting);
            purse.waiting.clear();
            refused.forEach(each -> each.complete(delay));
        } else if (!purse.waiting.isEmpty()) {
            ask(purse, now);
        }
    }

    private void letThrough(Purse purse) {
        purse.isAsking = false;
        while (!purse.waiting.isEmpty()) {
            purse.waiting.remove().complete();
        }
    }

    private void goOn() {
        underWay = false;
        askNext();
    }

    /** Forgets those who have not been heard for a while. To be called now and then. */
    public void sweep(long now) {
        purses.values().removeIf(purse -> !purse.isAsking && now - purse.lastUse > idleNanos);
    }
}
