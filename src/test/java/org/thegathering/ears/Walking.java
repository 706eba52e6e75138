package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.thegathering.model.Target;

/** Going in and out, and who is inside. */
final class Walking extends Rules {

    Walking(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        var room = village.roomFor(who);
        int dice = village.random.nextInt(100);
        if (dice < 50) {
            join(who, village.any(village.rooms));
        } else if (dice < 70) {
            leave(who, room);
        } else if (dice < 96) {
            look(who, room);
        } else if (dice < 98) {
            list(who);
        } else {
            close(room);
        }
    }

    private void join(Person who, Place room) {
        var expected = !room.isOpen() ? Expected.NO_ROOM
                : who.room == room || !room.banned.contains(who) ? Expected.OK
                : new Expected(403, "banned_for_good");
        village.note(who, "joins", room, expected);
        var answer = expected.of(who.actor.rest().post(Village.path(room) + "/join"));
        if (expected.isDone()) {
            if (who.room != room) {
                if (who.room != null) {
                    who.room.leave(who, "moved");
                }
                room.join(who);
            }
            assertEquals(room.lastSeq(), answer.seq());
            assertEquals(room.inside.size(), answer.json().getInteger("user_count"));
        }
    }

    private void leave(Person who, Place room) {
        var expected = !room.isOpen() ? Expected.NO_ROOM
                : who.room == room ? Expected.OK
                : new Expected(400, "not_in_the_room");
        village.note(who, "leaves", room, expected);
        expected.of(who.actor.rest().post(Village.path(room) + "/leave"));
        if (expected.isDone()) {
            room.leave(who, "left");
        }
    }

    private void look(Person who, Place room) {
        var expected = room.isOpen() ? Expected.OK : Expected.NO_ROOM;
        village.note(who, "looks into", room, expected);
        var answer = expected.of(who.actor.rest().get(Village.path(room) + "/users"));
        if (expected.isDone()) {
            assertEquals(room.lastSeq(), answer.seq());
            Set<String> seen = answer.json().getJsonArray("users").stream()
                    .map(one -> ((JsonObject) one).getString("username"))
                    .collect(Collectors.toSet());
            assertEquals(room.inside.stream().map(Person::toString).collect(Collectors.toSet()), seen);
        }
    }

    /** Of the open rooms of the whole world, their own. */
    private void list(Person who) {
        village.note(who, "lists rooms");
        var shown = new HashMap<Target, Integer>();
        who.actor.rest().get("/rooms/").is(200).list()
                .forEach(one -> shown.put(Target.room(one.getLong("id")), one.getInteger("user_count")));
        for (var room : village.rooms) {
            assertEquals(room.isOpen() ? (Integer) room.inside.size() : null, shown.get(room.target), room::toString);
        }
    }

    /** Everybody is led out, and the conversations that were begun there rest. */
    private void close(Place room) {
        var expected = room.isOpen() ? Expected.OK : Expected.NO_ROOM;
        village.note("closing", room, expected);
        expected.of(village.administrator().actor.rest().delete(Village.path(room)));
        if (expected.isDone()) {
            room.close();
            village.conversations.stream().filter(one -> one.origin == room).forEach(Place::close);
            village.openRoom();
            if (village.rooms.size() > 6) {
                village.rooms.removeFirst();
            }
        }
    }
}
