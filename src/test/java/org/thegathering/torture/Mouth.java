package org.thegathering.torture;

import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Says things, on sockets and over REST, on any node, and says them again under the same name until it is answered. */
final class Mouth {

    private static final int ATTEMPTS = 80;

    private final World world;
    private final Rest rest;
    private final Person person;
    private final Device device;
    private int said;

    Mouth(World world, Device device) {
        this.world = world;
        this.rest = new Rest(world);
        this.person = device.person();
        this.device = device;
    }

    /** Something new. */
    String words() {
        return person.name() + " " + ++said + " " + "la ".repeat(ThreadLocalRandom.current().nextInt(60));
    }

    /** Says it until a node answers for good. */
    Answer say(String target, String words) {
        return say(target, words.strip(), UUID.randomUUID());
    }

    Answer say(String target, String words, UUID name) {
        for (int attempt = 0; attempt < ATTEMPTS && !world.isOver(); attempt++) {
            Answer answer = sayOnce(target, words, name);
            if (!answer.isWorthRetrying()) {
                return answer;
            }
            Waiting.pause(100 + ThreadLocalRandom.current().nextInt(200));
        }
        return Answer.UNKNOWN;
    }

    /** One attempt: mostly on the socket, else over REST. */
    Answer sayOnce(String target, String words, UUID name) {
        return device.isOpen() && ThreadLocalRandom.current().nextInt(10) < 7
                ? attempt(target, words, name, device.node(), true)
                : sayAt(world.anyNode(), target, words, name);
    }

    /** One attempt over REST on that node. */
    Answer sayAt(int node, String target, String words, UUID name) {
        return attempt(target, words, name, node, false);
    }

    private Answer attempt(String target, String words, UUID name, int node, boolean onSocket) {
        int text = words.hashCode();
        world.history().note(new Entry.Sending(History.now(), name.toString(), person.id(), target, text, node));
        JsonObject body = new JsonObject().put("content", words).put("client_id", name.toString());
        Answer answer = onSocket
                ? device.ask("chat.post", body.mergeIn(ids(target)))
                : rest.post(node, person, Rest.path(target) + "/messages", body);
        world.history().note(entry(target, text, name, answer));
        return answer;
    }

    private Entry entry(String target, int text, UUID name, Answer answer) {
        return answer.isDone()
                ? new Entry.Sent(
                        History.now(), name.toString(), person.id(), target, text,
                        answer.body().getLong("seq"), answer.body().getLong("id"))
                : new Entry.Unsent(History.now(), name.toString(), person.id(), target, text, answer.code());
    }

    /** The members of a request's body that name a target. */
    static JsonObject ids(String target) {
        String[] parts = target.split("\\.");
        return new JsonObject().put(parts[0] + "_id", Long.parseLong(parts[1]));
    }
}
