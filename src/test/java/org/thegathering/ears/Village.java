package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Answer;
import org.thegathering.testing.Path;
import org.thegathering.testing.TestCluster;

/**
 * A few people, an administrator among them, and a few rooms, all their own. One thing happens after the other, at
 * either node, so what must come of it is known; other villages do the same meanwhile.
 */
final class Village {

    private static final int ROOMS = 3;

    private static final long ASK_AGAIN_NANOS = 20_000_000;

    /** Steps told when something differs. */
    private static final int REMEMBERED = 25;

    final Random random;
    final List<Person> people = new ArrayList<>();
    final List<Place> rooms = new ArrayList<>();
    final List<Place> conversations = new ArrayList<>();
    private final long seed;
    private final TestCluster nodes;
    private final Deque<String> story = new ArrayDeque<>();
    private final List<Rules> rules;
    private final Target foreign;
    private int step;

    /**
     * @param actors the first of them an administrator
     * @param foreign a conversation of others: there, and for nobody here
     */
    Village(long seed, TestCluster nodes, List<Actor> actors, Target foreign) {
        this.seed = seed;
        this.random = new Random(seed);
        this.nodes = nodes;
        this.foreign = foreign;
        actors.forEach(actor -> people.add(new Person(actor.name(), actor.id(), people.isEmpty(), actor)));
        this.rules = List.of(
                new Walking(this), new Talking(this), new Listening(this), new Gathering(this),
                new Moderating(this), new Signing(this));
    }

    /** Everything up to the last frame; in the end all may come in again. */
    void live(int steps) {
        try {
            while (rooms.size() < ROOMS) {
                openRoom();
            }
            for (step = 1; step <= steps; step++) {
                anyRules().act();
            }
            people.forEach(person -> person.ear.settle());
            people.stream().filter(person -> person.isDisabled).forEach(new Moderating(this)::enable);
        } catch (RuntimeException | AssertionError difference) {
            throw new AssertionError("the village of seed " + seed + " differs from its model at step " + step
                    + ":\n  " + String.join("\n  ", story), difference);
        }
    }

    /** Talking most often, signing in and out seldom. */
    private Rules anyRules() {
        int dice = random.nextInt(100);
        return rules.get(dice < 18 ? 0 : dice < 58 ? 1 : dice < 80 ? 2 : dice < 88 ? 3 : dice < 98 ? 4 : 5);
    }

    void openRoom() {
        var plan = new JsonObject().put("name", "Village " + seed + " " + UUID.randomUUID());
        var created = people.getFirst().actor.goesTo(nodes.first()).rest().post("/rooms/", plan).is(201).json();
        rooms.add(new Place(Target.room(created.getLong("id")), null, false));
    }

    /** The number of the step that is taken. */
    int now() {
        return step;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Somebody who may come in, at either node. */
    Person anybody() {
        Person person;
        do {
            person = any(people);
        } while (person.isDisabled);
        person.actor.goesTo(chance(50) ? nodes.first() : nodes.second());
        return person;
    }

    Person administrator() {
        people.getFirst().actor.goesTo(chance(50) ? nodes.first() : nodes.second());
        return people.getFirst();
    }

    /** A room, rather the one where they are. */
    Place roomFor(Person person) {
        return person.room != null && chance(70) ? person.room : any(rooms);
    }

    /** A room or a conversation, rather one of theirs. */
    Place placeFor(Person person) {
        if (conversations.isEmpty() || chance(50)) {
            return roomFor(person);
        }
        var own = conversations.stream().filter(one -> one.hears(person)).toList();
        return !own.isEmpty() && chance(80) ? any(own) : any(conversations);
    }

    void note(Object... words) {
        if (story.size() == REMEMBERED) {
            story.removeFirst();
        }
        var line = new StringBuilder().append(step);
        for (Object word : words) {
            line.append(' ').append(word);
        }
        story.add(line.toString());
    }

    /** Both nodes say so, once they have heard of it. */
    void eventually(Person person, int status) {
        for (var node : List.of(nodes.first(), nodes.second())) {
            person.actor.goesTo(node);
            Supplier<Answer> asking = () -> person.actor.rest().get("/auth/me");
            long deadline = System.nanoTime() + 20_000_000_000L;
            while (asking.get().status() != status) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("never came " + status + " for " + person);
                }
                LockSupport.parkNanos(ASK_AGAIN_NANOS);
            }
        }
    }

    Target foreign() {
        return foreign;
    }

    static Answer is(int status, String code, Answer answer) {
        assertEquals(status, answer.status(), () -> answer.call() + ": " + answer.text());
        if (status >= 400) {
            assertEquals(code, answer.json().getString("error_code"), answer::call);
        }
        return answer;
    }

    static String path(Place place) {
        return Path.of(place.target);
    }
}
