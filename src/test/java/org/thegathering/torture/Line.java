package org.thegathering.torture;

import org.thegathering.torture.Entry.Registering;

/** One listening, as a rule follows it. */
final class Line {

    private final Registering registering;
    private final StoredTarget target;
    private long told = -1;
    private long began;
    private boolean over;

    Line(Registering registering, StoredTarget target) {
        this.registering = registering;
        this.target = target;
    }

    Registering registering() {
        return registering;
    }

    /** @return null for what has no order */
    StoredTarget target() {
        return target;
    }

    long user() {
        return registering.user();
    }

    void begin(long at, long position) {
        began = at;
        told = position;
    }

    /** When the node said that it listens, in microseconds since 1970; 0 before. */
    long began() {
        return began;
    }

    /** The seq of the last frame. */
    long told() {
        return told;
    }

    void tell(long seq) {
        told = seq;
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
