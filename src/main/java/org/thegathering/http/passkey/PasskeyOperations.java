package org.thegathering.http.passkey;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.WaysInBus.WaysIn;
import org.thegathering.http.entry.IfOffered;
import org.thegathering.http.operation.Operation;

/** The operations about one's own passkeys by their {@code operationId}. */
public final class PasskeyOperations {

    private PasskeyOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "listPasskeys", new ListPasskeys(bus),
                "beginPasskey", new IfOffered(bus, WaysIn::takePasskeys, new BeginPasskey(bus)),
                "addPasskey", new IfOffered(bus, WaysIn::takePasskeys, new AddPasskey(bus)),
                "renamePasskey", new RenamePasskey(bus),
                "removePasskey", new IfOffered(bus, WaysIn::takePasskeys, new RemovePasskey(bus)));
    }
}
