package org.thegathering.torture;

/** Stays in a room and only listens; the device comes and goes, and resumes on another node each time. */
final class Wanderer extends Actor {

    private final String room;

    Wanderer(World world, Person person, String room) {
        super(world, person);
        this.room = room;
        device.listen(room);
    }

    @Override
    void play() {
        device.want(true);
        Waiting.pause(500 + dice(4000));
        if (dice(3) == 0) {
            turnAway();
        } else {
            device.want(false);
            Waiting.pause(dice(3000));
        }
        device.want(true);
    }

    /** Unregisters, and takes the story up again on the same connection. */
    private void turnAway() {
        Story story = device.forget(room);
        Waiting.pause(dice(1500));
        if (story != null) {
            device.resume(story);
        }
    }
}
