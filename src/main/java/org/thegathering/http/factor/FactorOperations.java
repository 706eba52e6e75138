package org.thegathering.http.factor;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about one's own second factor by their {@code operationId}. */
public final class FactorOperations {

    private FactorOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "showFactors", new ShowFactors(bus),
                "enrolTotp", new EnrolTotp(bus),
                "confirmTotp", new ConfirmTotp(bus),
                "removeTotp", new RemoveTotp(bus),
                "renewRecoveryCodes", new RenewRecoveryCodes(bus));
    }
}
