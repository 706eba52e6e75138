package org.thegathering.http.entry;

import java.util.Map;
import org.thegathering.bus.Bus;
import org.thegathering.bus.WaysInBus.WaysIn;
import org.thegathering.http.operation.Operation;

/** The operations of coming in by several steps by their {@code operationId}. */
public final class EntryOperations {

    private EntryOperations() {}

    public static Map<String, Operation> all(Bus bus) {
        return Map.of(
                "showProviders", new ShowProviders(bus),
                "answerSecondFactor", new FromOwnPage(new AnswerSecondFactor(bus)),
                "beginPasskeySignIn", new IfOffered(bus, WaysIn::takePasskeys, new BeginPasskeySignIn(bus)),
                "signInWithPasskey",
                        new FromOwnPage(new IfOffered(bus, WaysIn::takePasskeys, new SignInWithPasskey(bus))),
                "beginOpenIdSignIn", new IfOffered(bus, WaysIn::takeOrganisation, new BeginOpenIdSignIn(bus)),
                "signInWithOpenId",
                        new FromOwnPage(new IfOffered(bus, WaysIn::takeOrganisation, new SignInWithOpenId(bus))));
    }
}
