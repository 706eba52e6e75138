package org.thegathering.bench;

import java.util.List;

/**
 * Who sits where, and how fast they talk.
 *
 * @param groups how many rooms, or conversations
 * @param members of each
 * @param isPrivate whether these are conversations
 * @param senders how many members of each group say something
 * @param rate messages a second of all together, at intended times; 0 for a flood
 * @param inFlight messages that a sender of a flood has under way
 * @param unit what the processor time is divided by
 * @param serverGoal microseconds a unit
 * @param databaseGoal microseconds a unit
 */
record Workload(
        String name,
        String title,
        int groups,
        int members,
        boolean isPrivate,
        int senders,
        double rate,
        int inFlight,
        Unit unit,
        double serverGoal,
        double databaseGoal) {

    enum Unit { DELIVERY, MESSAGE }

    static final List<Workload> ALL = List.of(
            new Workload("W1a", "one room of 100, 50 msg/s", 1, 100, false, 100, 50, 1, Unit.DELIVERY, 10, 2),
            new Workload("W1b", "one room of 1,000, 5 msg/s", 1, 1000, false, 100, 5, 1, Unit.DELIVERY, 9, 1),
            new Workload("W1x", "one room of 100, saturated", 1, 100, false, 10, 0, 4, Unit.DELIVERY, 3.5, 0.5),
            new Workload("W2", "200 rooms of 5, 500 msg/s", 200, 5, false, 5, 500, 1, Unit.MESSAGE, 130, 60),
            new Workload("W4", "500 pairs, 1,000 msg/s", 500, 2, true, 2, 1000, 1, Unit.MESSAGE, 90, 50),
            new Workload("W5", "20 rooms of 10, flooded, 4 in flight a sender", 20, 10, false, 10, 0, 4, Unit.MESSAGE, 50, 16.7));

    /** The same place with another way of talking. */
    Workload flooded() {
        return new Workload(name, title, groups, members, isPrivate, senders, 0, Math.min(inFlight, 2), unit, 0, 0);
    }

    int people() {
        return groups * members;
    }

    boolean isFlood() {
        return rate == 0;
    }
}
