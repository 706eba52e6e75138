package org.thegathering.torture;

import java.util.List;

/** Stays, listens and talks, in some places by turns. */
final class Talker extends Actor {

    private final List<String> targets;
    private final int pauseMillis;

    Talker(World world, Person person, List<String> targets, int pauseMillis) {
        super(world, person);
        this.targets = targets;
        this.pauseMillis = pauseMillis;
        targets.forEach(device::listen);
    }

    @Override
    void play() {
        mouth.say(targets.get(dice(targets.size())), mouth.words());
        rest(pauseMillis);
    }
}
