package org.thegathering.torture;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everybody who takes part: people in three rooms, some of them in private and group conversations, and some who belong
 * to none.
 */
final class Crowd {

    private static final int TALKERS_A_ROOM = 9;
    private static final int WANDERERS_A_ROOM = 2;

    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final World world;
    private final String name;
    private final Rest rest;
    private final List<String> rooms = new ArrayList<>();
    private final List<Talker> talkers = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final List<Actor> others = new ArrayList<>();
    private final List<Thread> scripts = new ArrayList<>();
    private int people;

    /**
     * Signs everybody up.
     *
     * @param name of the rooms and the people, with numbers; @param rate messages a second that the talkers aim at,
     *     together
     */
    Crowd(World world, String name, int rate) {
        this.world = world;
        this.name = name;
        this.rest = new Rest(world);
        Person admin = signIn("Testadmin", "testadmin@thegathering.com", "adminpass");
        for (int i = 1; i <= 3; i++) {
            var room = new JsonObject().put("name", name + " " + i).put("max_users", 1000);
            rooms.add("room." + rest.insist(admin, "/rooms", room).body().getLong("id"));
        }
        int pause = rooms.size() * TALKERS_A_ROOM * 1000 / rate;
        for (String room : rooms) {
            IntStream.range(0, TALKERS_A_ROOM)
                    .forEach(i -> talkers.add(new Talker(world, inside(room), List.of(room), pause)));
            IntStream.range(0, WANDERERS_A_ROOM).forEach(i -> others.add(new Wanderer(world, inside(room), room)));
            others.add(new Retrier(world, inside(room), room));
            others.add(new Eraser(world, inside(room), room));
        }
        IntStream.range(0, 4).forEach(i -> others.add(new Mover(world, newPerson(), rooms)));
        List<String> conversations = converse(rooms.getFirst());
        IntStream.range(0, 2).forEach(i -> others.add(new Outsider(
                world, inside(rooms.getLast()), Stream.concat(conversations.stream(), Stream.of(rooms.getFirst())).toList())));
    }

    /** Two private chats and two circles among six people. */
    private List<String> converse(String room) {
        List<Person> six = IntStream.range(0, 6).mapToObj(i -> inside(room)).toList();
        int[][] circles = {{0, 1}, {2, 3}, {0, 2, 4}, {1, 3, 5}};
        List<String> conversations = Stream.of(circles).map(circle -> open(circle, six)).toList();
        for (int i = 0; i < six.size(); i++) {
            int who = i;
            List<String> own = IntStream.range(0, circles.length)
                    .filter(c -> IntStream.of(circles[c]).anyMatch(member -> member == who))
                    .mapToObj(conversations::get)
                    .toList();
            readers.add(new Reader(world, six.get(i), own, 150));
        }
        return conversations;
    }

    private String open(int[] circle, List<Person> people) {
        JsonArray names = new JsonArray();
        IntStream.of(circle).skip(1).forEach(member -> names.add(people.get(member).name()));
        var wish = new JsonObject()
                .put("participant_usernames", names)
                .put("conversation_type", circle.length == 2 ? "private" : "group");
        return "conversation."
                + rest.insist(people.get(circle[0]), "/conversations", wish).body().getLong("conversation_id");
    }

    private Person inside(String room) {
        Person person = newPerson();
        rest.insist(person, Rest.path(room) + "/join", new JsonObject());
        return person;
    }

    private Person newPerson() {
        String username = name.toLowerCase(Locale.ROOT) + ++people;
        String email = username + "@example.org";
        rest.insist(null, "/auth/register", credentials(email, "password " + username).put("username", username));
        return signIn(username, email, "password " + username);
    }

    private Person signIn(String username, String email, String password) {
        String token = rest.insist(null, "/auth/login", credentials(email, password)).body().getString("access_token");
        long id = rest.get(0, new Person(0, username, token), "/auth/me").body().getLong("id");
        return new Person(id, username, token);
    }

    private static JsonObject credentials(String email, String password) {
        return new JsonObject().put("email", email).put("password", password);
    }

    /** Done when everybody listens and talks. */
    void start() {
        devices().forEach(Thread::startVirtualThread);
        Waiting.until(WARM_UP, () -> devices().allMatch(Device::isSettled));
        actors().forEach(actor -> scripts.add(Thread.startVirtualThread(actor)));
    }

    /** The talkers of the first room, who only listen. */
    List<Device> listenQuietly() {
        List<Device> listeners = talkers.stream().limit(TALKERS_A_ROOM).map(Actor::device).toList();
        listeners.forEach(Thread::startVirtualThread);
        Waiting.until(WARM_UP, () -> listeners.stream().allMatch(Device::isSettled));
        return listeners;
    }

    String firstRoom() {
        return rooms.getFirst();
    }

    private Stream<Actor> actors() {
        return Stream.of(talkers, readers, others).flatMap(List::stream);
    }

    private Stream<Device> devices() {
        return Stream.concat(actors().map(Actor::device), readers.stream().map(Reader::otherDevice));
    }

    /** Everybody finishes what they were saying, comes back and listens. @return false if somebody did not */
    boolean settle(Duration limit) throws InterruptedException {
        world.becomeQuiet();
        for (Thread script : scripts) {
            script.join(limit);
        }
        boolean finished = scripts.stream().noneMatch(Thread::isAlive);
        boolean isBack = Waiting.until(limit, () -> devices().allMatch(Device::isSettled));
        readers.forEach(Reader::sayLastWords);
        return isBack && finished && Waiting.until(limit, () -> devices().allMatch(Device::isSettled));
    }
}
