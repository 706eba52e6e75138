package org.thegathering.bus;

import java.util.List;

/** What one commit, or one signal, has to tell every node. */
public record Events(List<Event> events) {

    public Events {
        events = List.copyOf(events);
    }

    public static Events of(Event... events) {
        return new Events(List.of(events));
    }
}
