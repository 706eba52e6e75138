package org.thegathering.http.user;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.UserBus;
import org.thegathering.bus.UserBus.Edit;
import org.thegathering.bus.UserBus.EditReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;

/** Another name, another language. */
final class EditMe implements Operation {

    /** As the contract names them (ISO 639-1). */
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "ja", "zh");

    private final Bus bus;

    EditMe(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        JsonObject body = call.body();
        String language = body.getString("preferred_language");
        if (language != null && !LANGUAGES.contains(language)) {
            return Future.succeededFuture(
                    Answer.refused(Refusal.UNSUPPORTED_LANGUAGE, String.join(", ", LANGUAGES)));
        }
        return bus.ask(UserBus.EDIT, new Edit(call.userId(), body.getString("username"), language))
                .map(reply -> switch (reply) {
                    case EditReply.Edited(var user) -> Answer.ok(user);
                    case EditReply.UsernameTaken() -> Answer.refused(Refusal.USERNAME_TAKEN);
                    case EditReply.NoSuchUser() -> Answer.refused(Refusal.ACCOUNT_GONE);
                });
    }
}
