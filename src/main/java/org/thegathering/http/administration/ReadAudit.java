package org.thegathering.http.administration;

import io.vertx.core.Future;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AdministrationBus.AuditReply;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** What was done about whom, newest first. */
final class ReadAudit implements Operation {

    private static final int PAGE_SIZE = 50;

    private final Bus bus;

    ReadAudit(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(AdministrationBus.AUDIT, new AdministrationBus.ReadAudit(
                        call.userId(), call.query("before", 0), (int) call.query("page_size", PAGE_SIZE)))
                .map(reply -> switch (reply) {
                    case AuditReply.Found(var entries) -> Answer.ok(entries);
                    case AuditReply.NotAllowed() -> Answer.refused(Refusal.ADMIN_ONLY);
                });
    }
}
