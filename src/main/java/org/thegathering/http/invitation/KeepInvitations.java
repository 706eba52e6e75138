package org.thegathering.http.invitation;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.thegathering.bus.Bus;
import org.thegathering.bus.InvitationBus;
import org.thegathering.bus.InvitationBus.ListAll;
import org.thegathering.bus.InvitationBus.Made;
import org.thegathering.bus.InvitationBus.Make;
import org.thegathering.bus.InvitationBus.Withdraw;
import org.thegathering.bus.InvitationBus.WithdrawReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Invitation;
import org.thegathering.model.InvitationId;

/** What administrators do: make a link, look after the links, withdraw one. */
record KeepInvitations(Bus bus) {

    private static final int ONE_WEEK = 168;

    /** Behind a #, so that a browser sends the token to nobody and no log has it. */
    private static final String PAGE = "/#/invitation/";

    Future<Answer> make(Call call) {
        JsonObject body = call.body();
        Make make = new Make(
                call.userId(),
                body.getString("note", ""),
                body.getInteger("uses", 1),
                Duration.ofHours(body.getInteger("valid_hours", ONE_WEEK)));
        return bus.ask(InvitationBus.MAKE, make).map(made -> Answer.created(Link.of(made)));
    }

    Future<Answer> list(Call call) {
        return bus.ask(InvitationBus.LIST, new ListAll()).map(all -> Answer.ok(all.invitations()));
    }

    Future<Answer> withdraw(Call call) {
        InvitationId id = new InvitationId(call.input().getPathParameters().get("invitation_id").getLong());
        return bus.ask(InvitationBus.WITHDRAW, new Withdraw(id)).map(reply -> switch (reply) {
            case WithdrawReply.Withdrawn(var invitation) -> Answer.ok(invitation);
            case WithdrawReply.NoSuchInvitation() -> Answer.refused(Refusal.NO_SUCH_INVITATION);
        });
    }

    /** An invitation with what opens it. */
    private record Link(
            InvitationId id,
            String note,
            int uses,
            int used,
            String createdBy,
            Instant createdAt,
            Instant expiresAt,
            Instant withdrawnAt,
            String token,
            String path) {

        static Link of(Made made) {
            Invitation one = made.invitation();
            return new Link(
                    one.id(),
                    one.note(),
                    one.uses(),
                    one.used(),
                    one.createdBy(),
                    one.createdAt(),
                    one.expiresAt(),
                    one.withdrawnAt(),
                    made.token(),
                    PAGE + made.token());
        }
    }
}
