package org.thegathering.persistence.message;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Metrics;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.Post;
import org.thegathering.bus.MessageBus.PostReply;
import org.thegathering.bus.Unavailable;
import org.thegathering.model.UserId;
import org.thegathering.persistence.Lending;
import org.thegathering.persistence.SqlFailure;
import org.thegathering.persistence.WriterSettings;
import org.thegathering.persistence.limit.Allowance;
import org.thegathering.persistence.message.Batch.Waiting;

/**
 * Stores what is said, by group commit: a mailbox, and one batch under way.
 *
 * <p>While a batch is being committed, posts gather; all that have gathered become the next one, and in a rush it
 * begins no sooner than a {@link Pace} after the one before. So an idle server stores a post at once, a busy one grows
 * its batches, and one flush of the write-ahead log makes many messages durable (PostgreSQL has the same idea as {@code
 * commit_delay}: manual, 28.4). Posts of one asker keep their order.
 *
 * <p>A post is answered only after its commit. If the connection breaks in the middle, nobody knows whether the batch
 * was committed: the askers get {@link Unavailable}, and a retry with the same client id finds what was stored.
 *
 * <p>Lives on one event loop; all state is its own.
 */
public final class MessageWriter extends VerticleBase {

    private static final DistributionSummary BATCHES = Metrics.summary("gathering.messages.stored");

    private final Lending lending;
    private final Bus bus;
    private final WriterSettings settings;
    private final Duration patience;
    private final Allowance allowance;
    private final Deque<Waiting> mailbox = new ArrayDeque<>();
    private final Pace pace;
    private boolean storing;
    private boolean gathering;
    private Promise<Void> drained;

    /**
     * @param patience after which an asker has given up; a post that waited longer is not stored any more
     * @param allowance how much each person may say; null where nothing is limited
     */
    public MessageWriter(Lending lending, Bus bus, WriterSettings settings, Duration patience, Allowance allowance) {
        this.lending = lending;
        this.bus = bus;
        this.settings = settings;
        this.patience = patience;
        this.allowance = allowance;
        this.pace = new Pace(settings.pace(), System.nanoTime());
    }

    @Override
    public Future<?> start() {
        if (allowance == null) {
            return bus.answer(MessageBus.POST, post -> accept(post, System.nanoTime()));
        }
        vertx.setPeriodic(Allowance.SWEEP_MILLIS, _ -> allowance.sweep(System.nanoTime()));
        return bus.answer(MessageBus.POST, this::post);
    }

    /** Done when everything that was accepted is stored. */
    @Override
    public Future<?> stop() {
        drained = Promise.promise();
        next();
        return drained.future();
    }

    /** Who has to wait for their allowance is served in order, so posts of one asker keep theirs here too. */
    private Future<PostReply> post(Post post) {
        long now = System.nanoTime();
        return allowance.takeNow(post.sender(), now)
                ? accept(post, now)
                : allowance.taken(post.sender(), now).compose(delay -> delay == null
                        ? accept(post, System.nanoTime())
                        : Future.succeededFuture(new PostReply.TooMany(delay)));
    }

    private Future<PostReply> accept(Post post, long now) {
        if (drained != null || mailbox.size() >= settings.queueLimit()) {
            return Future.failedFuture(new Unavailable("Too much is being said at the moment"));
        }
        Promise<PostReply> answer = Promise.promise();
        mailbox.add(new Waiting(post, answer, now + patience.toNanos()));
        pace.arrived(now);
        next();
        return answer.future();
    }

    private void next() {
        if (storing || gathering) {
            return;
        }
        long wait = isWorthWaiting() ? pace.toWait(System.nanoTime()) : 0;
        if (wait > 0) {
            gathering = true;
            vertx.setTimer(TimeUnit.NANOSECONDS.toMillis(wait) + 1, now -> {
                gathering = false;
                next();
            });
            return;
        }
        Batch batch = take();
        if (batch.size() > 0) {
            storing = true;
            pace.begun(System.nanoTime());
            store(batch).onComplete(done -> {
                storing = false;
                next();
            });
        } else if (drained != null) {
            drained.tryComplete();
        }
    }

    private boolean isWorthWaiting() {
        return drained == null && !mailbox.isEmpty() && mailbox.size() < settings.batchLimit();
    }

    /**
     * Takes from the front, up to the limit, what somebody still waits for; a client id that comes again waits for the
     * next batch.
     */
    private Batch take() {
        record Name(UserId sender, UUID clientId) {}
        long now = System.nanoTime();
        List<Waiting> taken = new ArrayList<>();
        Set<Name> names = new HashSet<>();
        while (taken.size() < settings.batchLimit() && !mailbox.isEmpty()) {
            Waiting first = mailbox.peek();
            UUID clientId = first.post().clientId();
            if (now - first.deadline() >= 0) {
                first.answer().fail(new Unavailable("The database did not answer in time"));
            } else if (clientId != null && !names.add(new Name(first.post().sender(), clientId))) {
                break;
            } else {
                taken.add(first);
            }
            mailbox.remove();
        }
        return new Batch(taken);
    }

    /** Stores a batch; if the database refuses it for one post's sake, each post by itself. Never fails. */
    private Future<Void> store(Batch batch) {
        return send(batch).recover(failure -> {
            if (!SqlFailure.isFinal(failure)) {
                batch.fail(SqlFailure.translate(failure));
                return Future.succeededFuture();
            }
            return batch.size() > 1 ? storeApart(batch) : storeAgain(batch, failure);
        });
    }

    private Future<Void> storeApart(Batch batch) {
        Future<Void> done = Future.succeededFuture();
        for (Batch one : batch.apart()) {
            done = done.compose(before -> store(one));
        }
        return done;
    }

    /** A race for a client id, or a deadlock, is over by now: the second try sees who won. */
    private Future<Void> storeAgain(Batch one, Throwable first) {
        if (!SqlFailure.isWorthRetrying(first)) {
            one.fail(SqlFailure.translate(first));
            return Future.succeededFuture();
        }
        return send(one).otherwise(failure -> {
            one.fail(SqlFailure.translate(failure));
            return null;
        });
    }

    private Future<Void> send(Batch batch) {
        return lending.run(Batch.STORE, batch.arguments())
                .map(rows -> {
                    BATCHES.record(batch.size());
                    bus.tell(batch.settle(rows));
                    return null;
                });
    }
}
