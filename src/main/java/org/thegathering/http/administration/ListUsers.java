package org.thegathering.http.administration;

import io.vertx.core.Future;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AdministrationBus.AccountsReply;
import org.thegathering.bus.AdministrationBus.ListAccounts;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** All accounts, a page at a time. */
final class ListUsers implements Operation {

    private static final int PAGE_SIZE = 50;

    private final Bus bus;

    ListUsers(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(AdministrationBus.ACCOUNTS, new ListAccounts(
                        call.userId(), call.query("after", 0), call.query("name", ""), (int) call.query("page_size", PAGE_SIZE)))
                .map(reply -> switch (reply) {
                    case AccountsReply.Found(var accounts) -> Answer.ok(accounts);
                    case AccountsReply.NotAllowed() -> Answer.refused(Refusal.ADMIN_ONLY);
                });
    }
}
