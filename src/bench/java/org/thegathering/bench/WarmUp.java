package org.thegathering.bench;

import java.io.IOException;

/**
 * Goes on until the server's code is translated: a JVM that has just started spends more on its compiler than on its
 * work, which says nothing about a service that runs for weeks.
 */
final class WarmUp {

    /** The part of the processor time that the compiler may still take. */
    private static final double COLD = 0.05;

    /** After this many times the asked length it is measured as it is. */
    private static final int PATIENCE = 6;

    private WarmUp() {}

    interface Play {
        void play(int seconds) throws IOException;
    }

    /** Plays for the asked seconds, and half as long again and again while it is cold. */
    static void until(Subject server, int seconds, Play play) throws IOException {
        play.play(seconds);
        int slice = Math.max(1, seconds / 2);
        for (int passed = seconds; passed < PATIENCE * seconds; passed += slice) {
            long compiler = Processes.compilerMicros(server.pid());
            long all = Processes.cpuMicros(server.pid());
            play.play(slice);
            compiler = Processes.compilerMicros(server.pid()) - compiler;
            if (compiler < COLD * (Processes.cpuMicros(server.pid()) - all)) {
                return;
            }
        }
    }
}
