package org.thegathering.auth.limit;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.thegathering.bus.Unavailable;

/** Lets so many do something at a time; the others wait in their order, up to a bound. On one event loop. */
final class Turns {

    private final int atOnce;
    private final int queueLimit;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    Turns(int atOnce, int queueLimit) {
        this.atOnce = atOnce;
        this.queueLimit = queueLimit;
    }

    /** @return failed with {@link Unavailable} if too many are waiting */
    <T> Future<T> take(Supplier<Future<T>> work) {
        if (running < atOnce) {
            return run(work);
        } else if (waiting.size() >= queueLimit) {
            return Future.failedFuture(new Unavailable("Too many people are coming in at the moment"));
        } else {
            Promise<T> done = Promise.promise();
            waiting.add(() -> run(work).onComplete(done));
            return done.future();
        }
    }

    boolean areIdle() {
        return running == 0;
    }

    private <T> Future<T> run(Supplier<Future<T>> work) {
        running++;
        return work.get().onComplete(_ -> {
            running--;
            if (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
    }
}
