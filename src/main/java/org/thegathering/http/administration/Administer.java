package org.thegathering.http.administration;

import io.vertx.core.Future;
import org.thegathering.bus.AdministrationBus;
import org.thegathering.bus.AdministrationBus.AdministerReply;
import org.thegathering.bus.AdministrationBus.Measure;
import org.thegathering.bus.Bus;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Something that an administrator does about an account. */
final class Administer implements Operation {

    private final Bus bus;
    private final Measure measure;

    Administer(Bus bus, Measure measure) {
        this.bus = bus;
        this.measure = measure;
    }

    @Override
    public Future<Answer> answer(Call call) {
        return bus.ask(AdministrationBus.ADMINISTER, new AdministrationBus.Administer(
                        call.userId(), call.subject(), measure, call.body().getString("reason")))
                .map(reply -> switch (reply) {
                    case AdministerReply.Done(var account) -> Answer.ok(account);
                    case AdministerReply.NotAllowed() -> Answer.refused(Refusal.ADMIN_ONLY);
                    case AdministerReply.NoSuchUser() -> Answer.refused(Refusal.NO_SUCH_USER);
                    case AdministerReply.LastAdministrator() -> Answer.refused(Refusal.LAST_ADMINISTRATOR);
                    case AdministerReply.Oneself() -> Answer.refused(Refusal.ABOUT_ONESELF);
                });
    }
}
