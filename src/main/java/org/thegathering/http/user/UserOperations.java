package org.thegathering.http.user;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about one's own account by their {@code operationId}. */
public final class UserOperations {

    private UserOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "register", new Register(bus),
                "showMe", new ShowMe(bus),
                "editMe", new EditMe(bus),
                "setStatus", new SetStatus(bus));
    }
}
