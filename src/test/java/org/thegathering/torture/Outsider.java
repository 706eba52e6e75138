package org.thegathering.torture;

import java.util.List;
import java.util.UUID;

/** Tries to hear, read and say what is not for them, on whichever node. */
final class Outsider extends Actor {

    private final List<String> targets;

    Outsider(World world, Person person, List<String> targets) {
        super(world, person);
        this.targets = targets;
    }

    @Override
    void play() {
        String target = targets.get(dice(targets.size()));
        switch (dice(3)) {
            case 0 -> note(target, "listen", device.peek(target));
            case 1 -> note(target, "read", rest.get(world.anyNode(), person(), Rest.path(target) + "/messages"));
            default -> note(target, "say", mouth.sayAt(
                    world.anyNode(), target, mouth.words().strip(), UUID.randomUUID()));
        }
        rest(400);
    }

    private void note(String target, String how, Answer answer) {
        world.history().note(new Entry.Peeked(History.now(), person().id(), target, how, answer.code()));
    }
}
