package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.thegathering.testing.Path;

/** Beginning and ending to listen, anew at another node, and hearing all that was promised. */
final class Listening extends Rules {

    /** How far back they ask: mostly for what a short absence missed, now and then for everything. */
    private static final int LATELY = 40;
    private static final int ALL = 100_000;

    Listening(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        int dice = village.random.nextInt(100);
        if (dice < 40) {
            listen(who, village.placeFor(who));
        } else if (dice < 72) {
            village.note(who, "has heard all");
            who.ear.settle();
        } else if (dice < 80) {
            village.note(who, "is cut off");
            who.ear.cutOff();
        } else if (dice < 85) {
            village.note(who, "listens to news");
            who.ear.socket().register("user.me").body();
        } else if (dice < 90) {
            stop(who, village.placeFor(who));
        } else {
            readOn(who, village.placeFor(who));
        }
    }

    private void listen(Person who, Place place) {
        var expected = access(who, place);
        int missed = village.random.nextInt(village.chance(95) ? LATELY : ALL);
        long after = village.chance(40) ? -1 : Math.max(0, place.lastSeq() - missed);
        village.note(who, "listens to", place, "after", after, expected);
        who.ear.listen(place, after, expected.isDone() ? 0 : expected.status(), village.now());
    }

    private void stop(Person who, Place place) {
        if (who.ear.isOpen()) {
            village.note(who, "stops listening to", place);
            who.ear.socket().unregister(place.target.address());
            who.ear.forget(place);
        }
    }

    private void readOn(Person who, Place place) {
        var expected = access(who, place);
        long seq = village.random.nextInt((int) place.lastSeq() + 3);
        village.note(who, "has read", place, "up to", seq, expected);
        var reply = who.ear.socket().ask("chat.read", Path.named(place.target).put("seq", seq)).frame();
        assertEquals(expected.failureCode(), reply.getInteger("failureCode"), reply::encode);
        if (expected.isDone()) {
            who.read(place, seq);
        }
    }
}
