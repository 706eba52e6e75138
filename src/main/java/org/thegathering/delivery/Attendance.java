package org.thegathering.delivery;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thegathering.bus.AttendanceBus;
import org.thegathering.bus.AttendanceBus.Attend;
import org.thegathering.bus.AttendanceBus.AttendReply;
import org.thegathering.bus.Bus;
import org.thegathering.model.UserId;

/**
 * Tells persistence who is connected to this node, and with it that the node lives. Somebody who comes back before they
 * are missed (a page that is loaded again, a network that changed) was never gone.
 */
final class Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    private static final long TURN_MILLIS = 1000;

    /** Told in one turn: each coming or going that shows is told to everybody around that person. */
    private static final int AT_ONCE = 200;

    /** Signs of life in the time after which a silent node is taken for gone. */
    private static final int BEATS = 4;

    private final Vertx vertx;
    private final Bus bus;
    private final long awayNanos;
    private final UUID node = UUID.randomUUID();
    private final Map<UserId, Integer> sockets = new HashMap<>();
    private final Set<UserId> known = new HashSet<>();
    private final Set<UserId> came = new LinkedHashSet<>();
    private final Map<UserId, Long> leftAt = new LinkedHashMap<>();
    private boolean isFirst = true;
    private boolean isAsking;
    private long toldAt;

    Attendance(Vertx vertx, Bus bus, Duration awayAfter) {
        this.vertx = vertx;
        this.bus = bus;
        this.awayNanos = awayAfter.toNanos();
    }

    void start() {
        vertx.setPeriodic(TURN_MILLIS, now -> turn());
    }

    /** One more socket of a person. */
    void come(UserId user) {
        if (sockets.merge(user, 1, Integer::sum) == 1) {
            leftAt.remove(user);
            if (!known.contains(user)) {
                came.add(user);
            }
        }
    }

    /** One less. */
    void go(UserId user) {
        if (sockets.merge(user, -1, (before, one) -> before == 1 ? null : before - 1) == null) {
            leftAt.put(user, System.nanoTime());
        }
    }

    private void turn() {
        long now = System.nanoTime();
        List<UserId> missed = missed(now);
        boolean isDue = isFirst || now - toldAt >= awayNanos / BEATS || !came.isEmpty() || !missed.isEmpty();
        if (!isAsking && isDue) {
            isAsking = true;
            toldAt = now;
            tell(new Attend(node, isFirst, came.stream().limit(AT_ONCE).toList(), missed));
        }
    }

    /** Those who left first come first. Who was never known to be there has to be told as having come before. */
    private List<UserId> missed(long now) {
        return leftAt.entrySet().stream()
                .takeWhile(left -> now - left.getValue() >= awayNanos)
                .map(Map.Entry::getKey)
                .filter(known::contains)
                .limit(AT_ONCE)
                .toList();
    }

    private void tell(Attend attend) {
        bus.ask(AttendanceBus.ATTEND, attend)
                .onComplete(_ -> isAsking = false)
                .onSuccess(reply -> {
                    switch (reply) {
                        case AttendReply.Noted noted -> note(attend);
                        case AttendReply.NoSuchNode forgotten -> beginAgain();
                    }
                })
                .onFailure(failure -> LOG.debug("who is here could not be told", failure));
    }

    private void note(Attend attend) {
        isFirst = false;
        for (UserId user : attend.came()) {
            came.remove(user);
            known.add(user);
        }
        for (UserId user : attend.gone()) {
            known.remove(user);
            if (sockets.containsKey(user)) {
                came.add(user);
            } else {
                leftAt.remove(user);
            }
        }
    }

    private void beginAgain() {
        isFirst = true;
        known.clear();
        came.addAll(sockets.keySet());
        came.addAll(leftAt.keySet());
    }
}
