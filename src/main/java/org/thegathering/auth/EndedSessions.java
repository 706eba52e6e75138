package org.thegathering.auth;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.Bus;
import org.thegathering.bus.SessionBus;
import org.thegathering.bus.SessionBus.Ended;
import org.thegathering.bus.SessionStoreBus;
import org.thegathering.bus.SessionStoreBus.FindEnded;
import org.thegathering.model.EndedSession;
import org.thegathering.model.SessionId;

/**
 * The sessions that are over while access tokens of theirs may still be good: so a token needs no question to the
 * database. Told over the bus at once, and asked for twice a second, because the bus may lose it; what is new here is
 * told to the doors of this node.
 */
final class EndedSessions {

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    private static final long POLL_MILLIS = 500;

    /** An end is seen when its transaction commits, a little later than the time it bears; none takes this long. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final Bus bus;
    private final long memoryNanos;
    /** When each one was learned of, in the clock of {@link System#nanoTime}. */
    private final Map<SessionId, Long> ended = new HashMap<>();
    private long askedAt;
    private boolean isBehind;

    /** @param memory no access token lives longer */
    EndedSessions(Vertx vertx, Bus bus, Duration memory) {
        this.vertx = vertx;
        this.bus = bus;
        this.memoryNanos = memory.plus(OVERLAP).toNanos();
        this.askedAt = System.nanoTime() - memory.toNanos();
    }

    /** Done when all that count are known; goes on asking. */
    Future<Void> start() {
        return ask().onSuccess(first -> askLater());
    }

    boolean contains(SessionId session) {
        return ended.containsKey(session);
    }

    void learn(List<EndedSession> sessions) {
        long now = System.nanoTime();
        List<EndedSession> news = new ArrayList<>();
        for (EndedSession session : sessions) {
            if (ended.putIfAbsent(session.id(), now) == null) {
                news.add(session);
            }
        }
        if (!news.isEmpty()) {
            bus.noteToAll(SessionBus.ENDED, new Ended(news));
        }
    }

    private void askLater() {
        vertx.setTimer(POLL_MILLIS, now -> ask().onComplete(asked -> askLater()));
    }

    private Future<Void> ask() {
        long now = System.nanoTime();
        Duration within = Duration.ofNanos(now - askedAt).plus(OVERLAP);
        return bus.ask(SessionStoreBus.FIND_ENDED, new FindEnded(within))
                .onSuccess(found -> {
                    askedAt = now;
                    learn(found.sessions());
                    ended.values().removeIf(since -> now - since > memoryNanos);
                    tellWhetherBehind(false);
                })
                .onFailure(failure -> tellWhetherBehind(true))
                .mapEmpty();
    }

    private void tellWhetherBehind(boolean is) {
        if (is != isBehind) {
            isBehind = is;
            LOG.warn(is ? "can't ask which sessions ended; ends are heard over the bus alone"
                    : "ended sessions are known again");
        }
    }
}
