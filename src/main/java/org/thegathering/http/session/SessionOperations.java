package org.thegathering.http.session;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about sessions by their {@code operationId}. */
public final class SessionOperations {

    private SessionOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "login", new LogIn(bus),
                "refresh", new Refresh(bus),
                "logout", new LogOut(bus),
                "listSessions", new ListSessions(bus),
                "endSession", new EndSession(bus),
                "endOtherSessions", new EndOtherSessions(bus));
    }
}
