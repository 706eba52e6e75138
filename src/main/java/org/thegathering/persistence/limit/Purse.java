package org.thegathering.persistence.limit;

import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a node holds of one allowance, and who waits for more of it. */
final class Purse {

    final String key;
    final Deque<Promise<Duration>> waiting = new ArrayDeque<>(0);

    /** Tokens that may be given out. */
    int left;

    /** Tokens that this node has advanced, and that are to be paid with the next lease. */
    int debt;

    /** A lease is under way. */
    boolean isAsking;

    /** There was nothing left at the last lease: no other is worth asking for before. Nanoseconds. */
    long emptyUntil;

    long lastUse;

    /** @param credit what this node advances to somebody whom it has not seen lately */
    Purse(String key, int credit, long now) {
        this.key = key;
        this.left = credit;
        this.debt = credit;
        this.emptyUntil = now;
        this.lastUse = now;
    }
}
