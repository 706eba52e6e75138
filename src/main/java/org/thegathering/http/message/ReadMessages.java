package org.thegathering.http.message;

import io.vertx.core.Future;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.MessageBus.History;
import org.thegathering.bus.MessageBus.HistoryReply;
import org.thegathering.http.operation.Answer;
import org.thegathering.http.operation.Call;
import org.thegathering.http.operation.EncodedOnce;
import org.thegathering.http.operation.Operation;
import org.thegathering.http.operation.Refusal;
import org.thegathering.model.Target;

/** What was said, newest first. */
final class ReadMessages implements Operation {

    private static final int PAGE_SIZE = 50;

    /** Beyond any history, and small enough that its offset of up to 100 messages a page fits into 32 bits. */
    private static final long LAST_PAGE = 20_000_000;

    private final Bus bus;
    private final EncodedOnce<HistoryReply.Page> pages =
            new EncodedOnce<>(page -> Answer.ok(page.messages(), page.at()));

    ReadMessages(Bus bus) {
        this.bus = bus;
    }

    @Override
    public Future<Answer> answer(Call call) {
        Target target = call.target();
        int page = (int) Math.min(call.query("page", 1), LAST_PAGE);
        int pageSize = (int) call.query("page_size", PAGE_SIZE);
        return bus.ask(MessageBus.HISTORY, new History(call.userId(), target, call.query("before", 0), page, pageSize))
                .map(reply -> switch (reply) {
                    case HistoryReply.Page found -> pages.of(found);
                    case HistoryReply.NotAMember() -> Answer.refused(Refusal.NOT_A_MEMBER);
                    case HistoryReply.NoSuchTarget() -> Answer.refused(Refusal.missing(target));
                });
    }
}
