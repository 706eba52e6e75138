package org.thegathering.http.invitation;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Operation;

/** The operations about who may make an account by their {@code operationId}. */
public final class InvitationOperations {

    private InvitationOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        KeepInvitations keep = new KeepInvitations(bus);
        return Map.of(
                "showRegistration", new ShowRegistration(bus),
                "makeInvitation", keep::make,
                "listInvitations", keep::list,
                "withdrawInvitation", keep::withdraw);
    }
}
