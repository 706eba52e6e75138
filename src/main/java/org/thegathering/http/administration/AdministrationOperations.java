package org.thegathering.http.administration;

import java.util.Map;
import org.thegathering.bus.AdministrationBus.Measure;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** What administrators alone do, by their {@code operationId}. */
public final class AdministrationOperations {

    private AdministrationOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "listUsers", new ListUsers(bus),
                "disableUser", new Administer(bus, Measure.DISABLE),
                "enableUser", new Administer(bus, Measure.ENABLE),
                "makeAdmin", new Administer(bus, Measure.MAKE_ADMINISTRATOR),
                "unmakeAdmin", new Administer(bus, Measure.UNMAKE_ADMINISTRATOR),
                "takeOffTotp", new TakeOffTotp(bus),
                "readAudit", new ReadAudit(bus),
                "rotateSigningKey", new RotateSigningKey(bus));
    }
}
