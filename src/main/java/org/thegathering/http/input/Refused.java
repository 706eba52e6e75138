package org.thegathering.http.input;

import org.thegathering.http.operation.Refusal;

/** A request that could not be read, as a failure of the future that reads it. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.detail(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
