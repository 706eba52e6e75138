package org.thegathering.persistence;

import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.Event;
import org.thegathering.bus.Events;

/** What a transaction came to: an answer, and what to tell the nodes after the commit. */
public record Outcome<R>(R reply, List<Event> news) {

    /** Nothing is told. */
    public static <R> Outcome<R> quiet(R reply) {
        return new Outcome<>(reply, List.of());
    }

    /** After the commit. @return the answer */
    public R tell(Bus bus) {
        bus.tell(new Events(news));
        return reply;
    }
}
