package org.thegathering.ears;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thegathering.model.Target;

/** A room or a conversation as it must be: its order from seq 1, who is in it, and who may not. */
final class Place {

    final Target target;
    /** Of a conversation: where it was begun. */
    final Place origin;
    final boolean isPrivate;
    final Set<Person> inside = new LinkedHashSet<>();
    final Set<Person> moderators = new HashSet<>();
    final Set<Person> muted = new HashSet<>();
    final Set<Person> banned = new HashSet<>();
    final List<Speech> speeches = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean isOpen = true;

    Place(Target target, Place origin, boolean isPrivate) {
        this.target = target;
        this.origin = origin;
        this.isPrivate = isPrivate;
    }

    boolean isRoom() {
        return origin == null;
    }

    boolean isOpen() {
        return isOpen;
    }

    boolean hears(Person person) {
        return inside.contains(person);
    }

    long lastSeq() {
        return steps.size();
    }

    Step at(long seq) {
        return steps.get((int) seq - 1);
    }

    void say(Speech speech) {
        speeches.add(speech);
        steps.add(new Step.Said(speech));
    }

    void delete(Speech speech, int now) {
        speech.delete(now);
        steps.add(new Step.Deleted(speech));
    }

    void join(Person person) {
        inside.add(person);
        person.room = this;
        steps.add(new Step.Joined(person, inside.size()));
    }

    void leave(Person person, String reason) {
        inside.remove(person);
        person.room = null;
        steps.add(new Step.Left(person, inside.size(), reason));
        person.hearsUpTo(this, lastSeq());
    }

    /** For good. Who is in an archived conversation still reads there. */
    void close() {
        isOpen = false;
        steps.add(new Step.Closed());
        for (Person person : inside) {
            person.hearsUpTo(this, lastSeq());
            if (isRoom()) {
                person.room = null;
            }
        }
        if (isRoom()) {
            inside.clear();
        }
    }

    long unread(Person reader) {
        long read = reader.readSeq(this);
        return speeches.stream().filter(one -> one.seq > read && one.by != reader && !one.isDeleted()).count();
    }

    @Override
    public String toString() {
        return target.address();
    }
}
