package org.thegathering.bus;

/** Whether the node can serve. Persistence answers, by asking the database. */
public final class HealthBus {

    public static final Address<Check, Healthy> CHECK = new Address<>("health.check");

    private HealthBus() {}

    public record Check() {}

    /** There is no other answer: when the database can't be reached the question fails as {@link Unavailable}. */
    public record Healthy() {}
}
