package org.thegathering.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thegathering.model.Change;
import org.thegathering.model.Person;
import org.thegathering.model.UserId;

/**
 * Who came and went since the frame before, to be told in one. Of each person only the last step counts: one who came
 * and went is among those who left, so that the two lists never contradict each other.
 */
final class Comings {

    private final Map<UserId, Change> last = new LinkedHashMap<>();
    private long seq;
    private int userCount;

    boolean isEmpty() {
        return last.isEmpty();
    }

    void add(Change.Joined joined) {
        note(joined.person(), joined, joined.userCount());
    }

    void add(Change.Left left) {
        note(left.person(), left, left.userCount());
    }

    private void note(Person person, Change change, int count) {
        last.remove(person.id());
        last.put(person.id(), change);
        seq = change.seq();
        userCount = count;
    }

    /** The place of the last of them in the target's order. */
    long seq() {
        return seq;
    }

    /** How many are inside after the last of them. */
    int userCount() {
        return userCount;
    }

    List<Person> joined() {
        List<Person> people = new ArrayList<>();
        for (Change change : last.values()) {
            if (change instanceof Change.Joined joined) {
                people.add(joined.person());
            }
        }
        return people;
    }

    List<Person> left() {
        List<Person> people = new ArrayList<>();
        for (Change change : last.values()) {
            if (change instanceof Change.Left left) {
                people.add(left.person());
            }
        }
        return people;
    }

    void clear() {
        last.clear();
    }
}
