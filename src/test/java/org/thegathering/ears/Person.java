package org.thegathering.ears;

import java.util.HashMap;
import java.util.Map;
import org.thegathering.testing.Actor;

/** Somebody as the model knows them: where they are, what they may, and what they listen to. */
final class Person {

    final Actor actor;
    private final String name;
    private final long id;
    final boolean isAdmin;
    final Ear ear;
    Place room;
    boolean isDisabled;
    private final Map<Place, Long> readSeqs = new HashMap<>();

    /** @param actor who does what the model says; null where nothing is done */
    Person(String name, long id, boolean isAdmin, Actor actor) {
        this.name = name;
        this.id = id;
        this.actor = actor;
        this.isAdmin = isAdmin;
        this.ear = new Ear(this);
    }

    long id() {
        return id;
    }

    /** Whether they have a say about others in that place. */
    boolean looksAfter(Place place) {
        return isAdmin || place.moderators.contains(this);
    }

    /** Whether what they do may concern that person. */
    boolean reaches(Person other) {
        return isAdmin || !other.isAdmin;
    }

    long readSeq(Place place) {
        return readSeqs.getOrDefault(place, 0L);
    }

    void read(Place place, long seq) {
        readSeqs.merge(place, Math.min(seq, place.lastSeq()), Math::max);
    }

    /** Their listening there, if there is any, ends with this seq. */
    void hearsUpTo(Place place, long seq) {
        ear.endsAt(place, seq);
    }

    @Override
    public String toString() {
        return name;
    }
}
