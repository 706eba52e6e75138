package org.thegathering.torture;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goes from room to room, says a little in each, listens, and tries to read where it is no longer. */
final class Mover extends Actor {

    private final List<String> rooms;
    private final Map<String, Story> stories = new HashMap<>();
    private String room;

    Mover(World world, Person person, List<String> rooms) {
        super(world, person);
        this.rooms = rooms;
    }

    @Override
    void play() {
        String before = room;
        String next = rooms.get(dice(rooms.size()));
        if (!move(next, true)) {
            return;
        }
        room = next;
        if (before != null && !before.equals(next)) {
            leaveBehind(before);
        }
        listen(next);
        for (int i = dice(8); i > 0 && !world.isQuiet(); i--) {
            mouth.say(next, mouth.words());
            rest(100);
        }
        if (dice(3) == 0 && move(next, false)) {
            room = null;
            leaveBehind(next);
            rest(500);
        }
    }

    private void listen(String target) {
        Story story = stories.get(target);
        if (story == null) {
            device.listen(target);
            stories.put(target, device.story(target));
        } else if (device.story(target) == null) {
            device.resume(story);
        }
    }

    /** What the one who left may no longer do; the listening is left for the node to end. */
    private void leaveBehind(String left) {
        mouth.sayAt(world.anyNode(), left, mouth.words().strip(), UUID.randomUUID());
        int code = rest.get(world.anyNode(), person(), Rest.path(left) + "/messages").code();
        world.history().note(new Entry.Peeked(History.now(), person().id(), left, "read after leaving", code));
        Waiting.until(Duration.ofSeconds(2), () -> device.story(left) == null);
        device.forget(left);
    }

    /** Asks until it is answered. @return whether it was done */
    private boolean move(String target, boolean in) {
        world.history().note(new Entry.Moving(History.now(), person().id(), target, in));
        Answer answer = rest.insist(person(), Rest.path(target) + (in ? "/join" : "/leave"), new JsonObject());
        // Left already, by an attempt whose answer was lost.
        int code = !in && answer.code() == 400 ? 200 : answer.code();
        long seq = answer.body().getLong("seq", 0L);
        world.history().note(new Entry.Moved(History.now(), person().id(), target, in, code, seq));
        return code == 200;
    }
}
