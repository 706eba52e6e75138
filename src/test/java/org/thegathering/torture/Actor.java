package org.thegathering.torture;

import java.util.concurrent.ThreadLocalRandom;

/** Somebody with a script that is played over and over until the crowd becomes quiet. */
abstract class Actor implements Runnable {

    protected final World world;
    protected final Device device;
    protected final Mouth mouth;
    protected final Rest rest;

    Actor(World world, Person person) {
        this.world = world;
        this.device = new Device(world, person);
        this.mouth = new Mouth(world, device);
        this.rest = new Rest(world);
    }

    /** One round. */
    abstract void play();

    @Override
    public void run() {
        while (!world.isQuiet()) {
            play();
        }
    }

    Device device() {
        return device;
    }

    Person person() {
        return device.person();
    }

    static int dice(int sides) {
        return ThreadLocalRandom.current().nextInt(sides);
    }

    /** Waits, on average this long. */
    static void rest(int millis) {
        Waiting.pause(dice(2 * millis + 1));
    }
}
