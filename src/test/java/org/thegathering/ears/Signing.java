package org.thegathering.ears;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Going on with the next tokens, and going: the session is over on every node, and where one is stays as it was. */
final class Signing extends Rules {

    private static final int SESSION_ENDED = 4003;

    Signing(Village village) {
        super(village);
    }

    @Override
    void act() {
        var who = village.anybody();
        if (village.chance(85)) {
            refresh(who);
        } else {
            signOut(who);
        }
    }

    private void refresh(Person who) {
        village.note(who, "refreshes");
        Expected.OK.of(who.actor.refreshes());
        if (who.ear.isOpen()) {
            assertEquals(who.id(), who.ear.socket().open(who.actor.token()).body().getLong("user_id"));
        }
    }

    private void signOut(Person who) {
        village.note(who, "signs out");
        who.actor.rest().post("/auth/logout").is(200);
        if (who.ear.isOpen()) {
            assertEquals(SESSION_ENDED, who.ear.socket().closeCode());
            who.ear.cutOff();
        }
        village.eventually(who, 401);
        assertEquals(401, who.actor.refreshes().status());
        who.actor.signsInAnew();
    }
}
