package org.thegathering.testing;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Everything that came on one socket, in its order. Filled by an event loop, waited for by a test. */
final class Inbox {

    /** Far above what anything takes, so that only what never comes fails, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<JsonObject> frames = new ArrayList<>();
    private final List<JsonObject> untaken = new ArrayList<>();
    private Throwable broken;
    private Instant closed;

    synchronized void add(JsonObject frame) {
        frames.add(frame);
        untaken.add(frame);
        notifyAll();
    }

    synchronized void close() {
        closed = Instant.now();
        notifyAll();
    }

    synchronized void fail(Throwable failure) {
        broken = broken == null ? failure : broken;
        notifyAll();
    }

    /** The first untaken frame that fits; waits for it. */
    synchronized JsonObject take(Predicate<JsonObject> fits, String expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int seen = 0;
        while (true) {
            for (; seen < untaken.size(); seen++) {
                if (fits.test(untaken.get(seen))) {
                    return untaken.remove(seen);
                }
            }
            assertSound();
            if (closed != null) {
                throw new AssertionError("the socket was closed before there came " + expected + summary());
            }
            await(deadline, expected);
        }
    }

    /** Waits until what came makes this so. */
    synchronized void until(BooleanSupplier isSo, String expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            assertSound();
            if (closed != null) {
                throw new AssertionError("the socket was closed before there came " + expected + summary());
            }
            await(deadline, expected);
        }
    }

    /** @return when it was closed */
    synchronized Instant awaitClosed() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (closed == null) {
            await(deadline, "the end of the connection");
        }
        return closed;
    }

    private void await(long deadline, String expected) {
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new AssertionError("there never came " + expected + summary());
        }
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String summary() {
        return "; untaken: " + untaken.subList(Math.max(0, untaken.size() - 20), untaken.size());
    }

    synchronized List<JsonObject> all() {
        return List.copyOf(frames);
    }

    synchronized List<JsonObject> untaken() {
        return List.copyOf(untaken);
    }

    synchronized boolean isClosed() {
        return closed != null;
    }

    /** Fails if a frame broke the contract. */
    synchronized void assertSound() {
        if (broken != null) {
            throw new AssertionError("a frame broke the contract", broken);
        }
    }
}
