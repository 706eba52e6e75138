package org.thegathering.torture;

import java.util.List;

/** A participant with two devices on two nodes, who talks, reads on, and is told on both how much is unread. */
final class Reader extends Actor {

    private static final String ME = "user.me";

    private final List<String> targets;
    private final Device other;
    private final int pauseMillis;

    Reader(World world, Person person, List<String> targets, int pauseMillis) {
        super(world, person);
        this.targets = targets;
        this.other = new Device(world, person);
        this.pauseMillis = pauseMillis;
        for (Device one : List.of(device, other)) {
            one.listen(ME);
            targets.forEach(one::listen);
        }
    }

    Device otherDevice() {
        return other;
    }

    @Override
    void play() {
        String target = targets.get(dice(targets.size()));
        if (dice(3) == 0) {
            readOn(dice(2) == 0 ? device : other, target);
        } else {
            mouth.say(target, mouth.words());
        }
        rest(pauseMillis);
    }

    /** To what this device heard last, or a little before. */
    private void readOn(Device at, String target) {
        Story story = at.story(target);
        if (story != null && story.position() > 0) {
            at.ask("chat.read", Mouth.ids(target).put("seq", Math.max(0, story.position() - dice(5))));
        }
    }

    /** One last thing everywhere, so that whoever counts has something to tell. */
    void sayLastWords() {
        targets.forEach(target -> mouth.say(target, person().name() + " has the last word"));
    }
}
