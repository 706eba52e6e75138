package org.thegathering.ears;

import org.thegathering.testing.Answer;

/** What people do of one kind, and what must come of it. */
abstract class Rules {

    protected final Village village;

    Rules(Village village) {
        this.village = village;
    }

    /** One step of somebody. */
    abstract void act();

    /** The status of an answer and, from 400 on, its error code. */
    record Expected(int status, String code) {

        static final Expected OK = new Expected(200, null);
        static final Expected NO_ROOM = new Expected(404, "no_such_room");
        static final Expected OUTSIDE = new Expected(403, "not_a_member");

        boolean isDone() {
            return status < 400;
        }

        /** What a socket says of a refusal; null where there is none. */
        Integer failureCode() {
            return isDone() ? null : status;
        }

        Answer of(Answer answer) {
            return Village.is(status, code, answer);
        }

        @Override
        public String toString() {
            return isDone() ? "" : "(" + status + " " + code + ")";
        }
    }

    /** Whether somebody may read there; a closed room is gone, an archived conversation is not. */
    static Expected access(Person person, Place place) {
        if (place.isRoom() && !place.isOpen()) {
            return Expected.NO_ROOM;
        }
        return place.hears(person) ? Expected.OK : Expected.OUTSIDE;
    }
}
