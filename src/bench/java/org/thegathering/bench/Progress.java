package org.thegathering.bench;

import java.time.Duration;

/** Tells what is going on, with the time since the start. */
final class Progress {

    private final long start = System.nanoTime();

    void say(String what) {
        Duration passed = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%02d:%02d  %s%n", passed.toMinutes(), passed.toSecondsPart(), what);
    }
}
