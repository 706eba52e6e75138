package org.thegathering.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.thegathering.model.Target;
import org.thegathering.testing.Actor;
import org.thegathering.testing.Cast;
import org.thegathering.testing.Path;

/** Rules that hold however many come at the same moment. */
class ManyAtOnceTest extends Cast {

    @Test
    void exactlyAsManyGetInAsThereArePlaces() throws Exception {
        var nook = newRoom(new JsonObject().put("max_users", 7));
        var guests = IntStream.range(0, 40).mapToObj(i -> newcomer()).toList();

        var statuses = atOnce(guests.stream().map(guest -> (Callable<Integer>) () ->
                guest.rest().post(Path.of(nook) + "/join").status()).toList());

        assertEquals(7, statuses.stream().filter(status -> status == 200).count(), statuses::toString);
        assertEquals(33, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        assertEquals(7, alice.rest().get(Path.of(nook) + "/users").json().getInteger("total_users"));
        assertEquals(7, alice.rest().get(Path.of(nook)).json().getInteger("user_count"));
    }

    @Test
    void whoJoinsManyRoomsAtOnceIsInOne() throws Exception {
        var rooms = IntStream.range(0, 10).mapToObj(i -> newRoom()).toList();

        atOnce(rooms.stream().map(room -> (Callable<Integer>) () ->
                alice.rest().post(Path.of(room) + "/join").is(200).status()).toList());

        var inside = rooms.stream()
                .filter(room -> bob.rest().get(Path.of(room) + "/users").json().getInteger("total_users") == 1).toList();
        assertEquals(1, inside.size());
        assertEquals(inside.getFirst(), Target.room(alice.rest().get("/auth/me").json().getLong("current_room_id")));
        assertEquals(1, rooms.stream().mapToInt(room -> bob.rest().get(Path.of(room)).json().getInteger("user_count")).sum());
    }

    @Test
    void oneJoinOfManyCountsOnce() throws Exception {
        var room = newRoom();

        atOnce(IntStream.range(0, 20).mapToObj(i -> (Callable<Integer>) () ->
                alice.rest().post(Path.of(room) + "/join").is(200).status()).toList());

        var shown = alice.rest().get(Path.of(room)).is(200);
        assertEquals(1, shown.json().getInteger("user_count"));
        assertEquals(1, shown.seq());
    }

    @Test
    void aPrivateChatIsOpenedOnceFromBothSides() throws Exception {
        var room = newRoom();
        alice.joins(room);
        bob.joins(room);

        var chats = atOnce(IntStream.range(0, 20).mapToObj(i -> (Callable<Target>) () ->
                i % 2 == 0 ? alice.stepsAsideWith(bob) : bob.stepsAsideWith(alice)).toList());

        assertEquals(1, chats.stream().distinct().count(), chats::toString);
    }

    @Test
    void seqsAreDenseAndEverybodyHearsTheSameOrder() throws Exception {
        var room = newRoom();
        var guests = IntStream.range(0, 12).mapToObj(i -> newcomer()).toList();
        guests.forEach(guest -> guest.joins(room));
        guests.forEach(guest -> guest.listensTo(room));

        atOnce(guests.stream().map(guest -> (Callable<Integer>) () -> talk(guest, room)).toList());

        alice.joins(room).says(room, "end");
        guests.forEach(guest -> guest.hears("end"));
        var order = guests.getFirst().heard(room);
        assertEquals(12 * 50 + 1, order.size());
        guests.forEach(guest -> assertEquals(order, guest.heard(room), guest.name()));
        var seqs = guests.getFirst().live().all(room.address()).stream()
                .filter(body -> body.containsKey("prev")).map(body -> body.getLong("seq")).toList();
        assertEquals(LongStream.rangeClosed(13, 12 + 12 * 50 + 2).boxed().toList(), seqs);
    }

    /** Half over the socket, half over REST. */
    private static int talk(Actor who, Target room) {
        var replies = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            replies.add(who.live().begin("chat.post", Path.named(room).put("content", who.name() + " posts " + i)));
            who.says(room, who.name() + " says " + i);
        }
        replies.forEach(reply -> who.live().await(reply, "chat.post").body());
        return replies.size();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
