package org.thegathering.http.limit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thegathering.bus.Bus;
import org.thegathering.bus.LimitBus.Kind;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/**
 * Which operations are limited, and by what. Wrong passwords and codes are counted where they are judged, and what is
 * said where it is stored.
 */
public final class LimitedOperations {

    private static final Function<Call, String> PERSON = call -> call.userId().toString();
    private static final Function<Call, String> NETWORK = call -> call.from().text();

    /** Steps of signing in. Of these, and of those below, a network has so many, whoever is at work there. */
    private static final List<String> ENTRANCES = List.of(
            "login",
            "answerSecondFactor",
            "beginPasskeySignIn",
            "signInWithPasskey",
            "beginOpenIdSignIn",
            "signInWithOpenId");

    /** What changes how one's own account is opened; most of it hashes a password. */
    private static final List<String> LOCKS = List.of(
            "enrolTotp",
            "confirmTotp",
            "removeTotp",
            "renewRecoveryCodes",
            "beginPasskey",
            "addPasskey",
            "removePasskey");

    private LimitedOperations() {}

    /** Puts the limits before the operations. */
    public static void limit(Map<String, Operation> operations, Bus bus) {
        limit(operations, "register", one ->
                new Limited(bus, Kind.REGISTRATIONS, Refusal.TOO_MANY_REGISTRATIONS, NETWORK, one));
        limit(operations, "refresh", one -> new Limited(bus, Kind.REFRESHES, Refusal.TOO_MANY_REFRESHES, NETWORK, one));
        limit(operations, "changePassword", one -> passwords(bus, PERSON, one));
        limit(operations, "forgotPassword", one -> passwords(bus, NETWORK, one));
        limit(operations, "resetPassword", one -> passwords(bus, NETWORK, one));
        LOCKS.forEach(id ->
                limit(operations, id, one -> new Limited(bus, Kind.LOCKS, Refusal.TOO_MANY_LOCKS, PERSON, one)));
        Stream.of(ENTRANCES, LOCKS, List.of("changePassword")).flatMap(List::stream).forEach(id ->
                limit(operations, id, one -> new Limited(bus, Kind.ENTRANCES, Refusal.TOO_MANY_LOGINS, NETWORK, one)));
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
