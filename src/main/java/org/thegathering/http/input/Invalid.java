package org.thegathering.http.input;

import java.util.List;

/** A request that breaks its schema, as a failure. */
public final class Invalid extends RuntimeException {

    private final List<Fault> faults;

    public Invalid(List<Fault> faults) {
        super("invalid request", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** The one rule about a member of the body that the schemas can't say. */
    public static Invalid tooManyBytes(String member, int bytes) {
        return new Invalid(List.of(SchemaFaults.tooManyBytes(List.of("body", member), bytes)));
    }

    /** A password that everybody tries first. */
    public static Invalid tooCommon(String member) {
        return new Invalid(List.of(new Fault(
                "password_too_common", List.of("body", member), "Too many people have this password; choose another")));
    }

    /** Everything that is wrong, at least one thing. */
    public List<Fault> faults() {
        return faults;
    }
}
