package org.thegathering.torture;

import java.util.UUID;

/**
 * Says everything twice and thrice under one name, at two nodes at once, and sometimes something else under the same
 * name.
 */
final class Retrier extends Actor {

    private final String target;

    Retrier(World world, Person person, String target) {
        super(world, person);
        this.target = target;
        device.listen(target);
    }

    @Override
    void play() {
        UUID name = UUID.randomUUID();
        String words = mouth.words().strip();
        int node = world.anyNode();
        Thread twin = Thread.startVirtualThread(
                () -> mouth.sayAt((node + 1) % TestCluster.NODES, target, words, name));
        mouth.sayAt(node, target, words, name);
        mouth.say(target, words, name);
        if (dice(4) == 0) {
            mouth.sayAt(world.anyNode(), target, words + " but not the same", name);
        }
        try {
            twin.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        rest(300);
    }
}
