package org.thegathering.http.password;

import io.vertx.core.Future;
import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.PasswordBus;
import org.thegathering.bus.PasswordBus.MakeLink;
import org.thegathering.bus.PasswordBus.MakeLinkReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** A link to a new password, for an administrator to hand out. */
final class MakePasswordLink implements Operation {

    private final Bus bus;

    MakePasswordLink(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        var make = new MakeLink(call.subject(), call.userId(), call.optionalBody().getString("reason"));
        return bus.ask(PasswordBus.MAKE_LINK, make)
                .map(reply -> switch (reply) {
                    case MakeLinkReply.Made(var token, var expiresAt) ->
                        Answer.created(new Link(PasswordBus.PAGE + token, token, expiresAt));
                    case MakeLinkReply.NoSuchUser() -> Answer.refused(Refusal.NO_SUCH_USER);
                    case MakeLinkReply.NotAllowed() -> Answer.refused(Refusal.ADMIN_ONLY);
                });
    }

    /** @param path to be put behind the address under which people reach this service */
    private record Link(String path, String token, Instant expiresAt) {
        @Override
        public String toString() {
            return "Link[]";
        }
    }
}
