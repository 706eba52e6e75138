package org.thegathering.http.password;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about passwords by their {@code operationId}. */
public final class PasswordOperations {

    private PasswordOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "changePassword", new ChangePassword(bus),
                "forgotPassword", new ForgotPassword(bus),
                "resetPassword", new ResetPassword(bus),
                "makePasswordLink", new MakePasswordLink(bus));
    }
}
