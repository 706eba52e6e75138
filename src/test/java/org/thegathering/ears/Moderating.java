package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;

/** Leading out, muting, banning, and lifting it; offices; disabling accounts. */
final class Moderating extends Rules {

    private static final JsonObject BECAUSE = new JsonObject().put("reason", "so it is better");

    Moderating(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        var whom = village.any(village.people);
        var room = village.roomFor(whom);
        int dice = village.random.nextInt(100);
        if (dice < 15) {
            kick(who, whom, room);
        } else if (dice < 30) {
            sanction(who, whom, room, "mutes", room.muted);
        } else if (dice < 45) {
            sanction(who, whom, room, "bans", room.banned);
        } else if (dice < 60) {
            lift(who, whom, room, "mutes", room.muted);
        } else if (dice < 75) {
            lift(who, whom, room, "bans", room.banned);
        } else if (dice < 83) {
            list(who, room, village.chance(50));
        } else if (dice < 99) {
            office(village.chance(80) ? village.administrator() : who, whom, room, village.chance(60));
        } else if (whom.isDisabled) {
            enable(whom);
        } else {
            disable(whom);
        }
    }

    private static Expected mayActOn(Person who, Person whom, Place room) {
        if (!room.isOpen()) {
            return Expected.NO_ROOM;
        }
        if (!who.looksAfter(room)) {
            return new Expected(403, "moderators_only");
        }
        if (who == whom) {
            return new Expected(400, "about_oneself");
        }
        return who.reaches(whom) ? Expected.OK : new Expected(403, "about_an_administrator");
    }

    private void kick(Person who, Person whom, Place room) {
        var may = mayActOn(who, whom, room);
        var expected = may.isDone() && whom.room != room ? new Expected(400, "not_inside") : may;
        village.note(who, "kicks", whom, "out of", room, expected);
        expected.of(who.actor.rest().post(Village.path(room) + "/users/" + whom.id() + "/kick", BECAUSE));
        if (expected.isDone()) {
            room.leave(whom, "kicked");
        }
    }

    /** Mutes for long, bans for good: nothing ends by itself while the village lives. */
    private void sanction(Person who, Person whom, Place room, String kind, Set<Person> sanctioned) {
        var expected = mayActOn(who, whom, room);
        village.note(who, kind, whom, "in", room, expected);
        var body = kind.equals("mutes") ? BECAUSE.copy().put("seconds", 86_400) : BECAUSE;
        expected.of(who.actor.rest().put(path(room, kind, whom), body));
        if (expected.isDone()) {
            sanctioned.add(whom);
            if (kind.equals("bans") && whom.room == room) {
                room.leave(whom, "banned");
            }
        }
    }

    private void lift(Person who, Person whom, Place room, String kind, Set<Person> sanctioned) {
        var expected = mayActOn(who, whom, room);
        village.note(who, "lifts", kind, "of", whom, "in", room, expected);
        expected.of(who.actor.rest().delete(path(room, kind, whom), BECAUSE));
        if (expected.isDone()) {
            sanctioned.remove(whom);
        }
    }

    private void list(Person who, Place room, boolean mutes) {
        var expected = !room.isOpen() ? Expected.NO_ROOM
                : who.looksAfter(room) ? Expected.OK
                : new Expected(403, "moderators_only");
        village.note(who, "lists", mutes ? "mutes" : "bans", "of", room, expected);
        var answer = expected.of(who.actor.rest().get(Village.path(room) + (mutes ? "/mutes" : "/bans")));
        if (expected.isDone()) {
            assertEquals((mutes ? room.muted : room.banned).stream().map(Person::id).collect(Collectors.toSet()),
                    answer.list().stream().map(one -> one.getLong("user_id")).collect(Collectors.toSet()));
        }
    }

    private void office(Person who, Person whom, Place room, boolean isNamed) {
        var expected = !who.isAdmin ? new Expected(403, "admin_only") : room.isOpen() ? Expected.OK : Expected.NO_ROOM;
        village.note(who, isNamed ? "names" : "withdraws", whom, "in", room, expected);
        var path = path(room, "moderators", whom);
        expected.of(isNamed ? who.actor.rest().put(path, BECAUSE) : who.actor.rest().delete(path, BECAUSE));
        if (expected.isDone()) {
            if (isNamed) {
                room.moderators.add(whom);
            } else {
                room.moderators.remove(whom);
            }
        }
    }

    private static String path(Place room, String kind, Person whom) {
        return Village.path(room) + "/" + kind + "/" + whom.id();
    }

    private void disable(Person whom) {
        var admin = village.administrator();
        var expected = whom == admin ? new Expected(400, "about_oneself") : Expected.OK;
        village.note(admin, "disables", whom, expected);
        expected.of(admin.actor.rest().post("/users/" + whom.id() + "/disable", BECAUSE));
        if (expected.isDone()) {
            if (whom.room != null) {
                whom.room.leave(whom, "disabled");
            }
            whom.isDisabled = true;
            village.eventually(whom, 401);
            whom.ear.cutOff();
        }
    }

    void enable(Person whom) {
        village.note(whom, "is enabled");
        Expected.OK.of(village.administrator().actor.rest().post("/users/" + whom.id() + "/enable", BECAUSE));
        whom.isDisabled = false;
        whom.actor.signsInAnew();
        village.eventually(whom, 200);
    }
}
