package org.thegathering.http.limit;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Which operations are limited, and by what. Signing in and saying something are limited where they are done. */
public final class LimitedOperations {

    private static final Function<Call, String> PERSON = call -> call.userId().toString();
    private static final Function<Call, String> NETWORK = call -> call.from().text();

    private LimitedOperations() {}

    /** Puts the limits before the operations. */
    public static void limit(Map<String, Operation> operations, Bus bus) {
        limit(operations, "register", one ->
                new Limited(bus, Kind.REGISTRATIONS, Refusal.TOO_MANY_REGISTRATIONS, NETWORK, one));
        limit(operations, "refresh", one -> new Limited(bus, Kind.REFRESHES, Refusal.TOO_MANY_REFRESHES, NETWORK, one));
        limit(operations, "changePassword", one -> passwords(bus, PERSON, one));
        limit(operations, "forgotPassword", one -> passwords(bus, NETWORK, one));
        limit(operations, "resetPassword", one -> passwords(bus, NETWORK, one));
        limit(operations, "openConversation", one ->
                new Limited(bus, Kind.CONVERSATIONS, Refusal.TOO_MANY_CONVERSATIONS, PERSON, one));
    }

    private static Operation passwords(Bus bus, Function<Call, String> who, Operation one) {
        return new Limited(bus, Kind.PASSWORDS, Refusal.TOO_MANY_PASSWORDS, who, one);
    }

    private static void limit(Map<String, Operation> operations, String id, UnaryOperator<Operation> limited) {
        if (operations.computeIfPresent(id, (_, operation) -> limited.apply(operation)) == null) {
            throw new IllegalStateException("no such operation: " + id);
        }
    }
}
