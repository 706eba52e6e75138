package org.thegathering.bus;

/** Whether the node can serve. Persistence answers, by asking the database. */
public final class HealthBus {

    public static final Address<Check, Healthy> CHECK = new Address<>("health.check");

    /** Delivery answers. */
    public static final Address<FindPeers, Peers> PEERS = new Address<>("health.peers");

    private HealthBus() {}

    public record Check() {}

    /** There is no other answer: when the database can't be reached the question fails as {@link Unavailable}. */
    public record Healthy() {}

    public record FindPeers() {}

    /**
     * The other nodes of the cluster.
     *
     * @param silent how many of them are members, and not heard on the bus: what is said there arrives late here
     */
    public record Peers(int known, int silent) {}
}
