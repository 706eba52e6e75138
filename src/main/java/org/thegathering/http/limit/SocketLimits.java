package org.thegathering.http.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thegathering.model.AddressPrefix;
import org.thegathering.model.UserId;

/**
 * The sockets of this node, by person and by network. One for all the doors of the node; safe for threads. Other nodes
 * count for themselves: what is protected here is a node's own memory and file handles.
 */
public final class SocketLimits {

    /** Of the clock by which a door's buckets are refilled. */
    public static final Duration TICK = Duration.ofMillis(500);

    /** Networks with bad tokens, before those that have calmed down are forgotten. */
    private static final int REMEMBERED = 10_000;

    private static final Duration TICK_OF_FAILURES = Duration.ofSeconds(1);

    private final SocketSettings settings;
    private final Map<UserId, Integer> people = new ConcurrentHashMap<>();
    private final Map<AddressPrefix, Integer> networks = new ConcurrentHashMap<>();
    private final Map<AddressPrefix, Bucket> failures = new ConcurrentHashMap<>();

    public SocketLimits(SocketSettings settings) {
        this.settings = settings;
    }

    /** One socket more from there, which {@link #leave} ends; false if there are too many. */
    public boolean enter(AddressPrefix network) {
        return countUp(networks, network, settings.perNetwork());
    }

    public void leave(AddressPrefix network) {
        countDown(networks, network);
    }

    /** One socket more of theirs, which {@link #signOut} ends; false if there are too many. */
    public boolean signIn(UserId person) {
        return countUp(people, person, settings.perPerson());
    }

    public void signOut(UserId person) {
        countDown(people, person);
    }

    private static <K> boolean countUp(Map<K, Integer> counts, K key, int limit) {
        boolean[] isCounted = new boolean[1];
        counts.compute(key, (_, before) -> {
            int count = before == null ? 0 : before;
            isCounted[0] = count < limit;
            return isCounted[0] ? Integer.valueOf(count + 1) : before;
        });
        return isCounted[0];
    }

    private static <K> void countDown(Map<K, Integer> counts, K key) {
        counts.computeIfPresent(key, (_, before) -> before == 1 ? null : before - 1);
    }

    /** Whether a token from there is looked at. */
    public boolean mayOpen(AddressPrefix network) {
        boolean[] isEmpty = new boolean[1];
        failures.computeIfPresent(network, (_, bucket) -> {
            isEmpty[0] = bucket.isEmpty(tick());
            return bucket;
        });
        return !isEmpty[0];
    }

    /** A token from there was bad. */
    public void failed(AddressPrefix network) {
        if (failures.size() > REMEMBERED) {
            failures.keySet().forEach(known ->
                    failures.computeIfPresent(known, (_, bucket) -> bucket.isFull(tick()) ? null : bucket));
        }
        failures.compute(network, (_, bucket) -> {
            Bucket counted = bucket == null ? new Bucket(settings.failedOpens(), TICK_OF_FAILURES) : bucket;
            counted.take(tick());
            return counted;
        });
    }

    private static long tick() {
        return System.nanoTime() / TICK_OF_FAILURES.toNanos();
    }

    /** For the frames of a new socket. */
    public Bucket frames() {
        return new Bucket(settings.frames(), TICK);
    }

    /** For the typing of a new socket. */
    public Bucket typing() {
        return new Bucket(settings.typing(), TICK);
    }
}
