package org.thegathering.http.entry;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.WaysInBus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;

/** Which ways in the page should show. */
record ShowProviders(Bus bus) implements Operation {

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(WaysInBus.SHOW, new WaysInBus.Show())
                .map(waysIn -> Answer.ok(new Providers(
                        waysIn.takePasskeys() ? new Passkeys(waysIn.passkeyDomain()) : null,
                        waysIn.takeOrganisation() ? new OpenId(waysIn.organisation()) : null)));
    }

    private record Providers(Passkeys passkeys, OpenId openid) {}

    private record Passkeys(String domain) {}

    private record OpenId(String name) {}
}
