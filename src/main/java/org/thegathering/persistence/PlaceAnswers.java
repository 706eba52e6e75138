package org.thegathering.persistence;

import io.vertx.core.Future;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.ConversationBus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.ModerationBus;
import org.thegathering.bus.RoomBus;
import org.thegathering.persistence.conversation.ConversationService;
import org.thegathering.persistence.message.DeletionService;
import org.thegathering.persistence.message.MessageService;
import org.thegathering.persistence.moderation.ModerationService;
import org.thegathering.persistence.room.RoomService;
import org.thegathering.persistence.room.VisitService;

/** Answers about rooms and conversations: who is there, who may what, and what was said. */
final class PlaceAnswers {

    private PlaceAnswers() {}

    static Future<?> give(Bus bus, Database database, Epoch epoch) {
        RoomService rooms = new RoomService(database, epoch, bus);
        VisitService visits = new VisitService(database, epoch, bus);
        ModerationService moderation = new ModerationService(database, bus);
        ConversationService conversations = new ConversationService(database, epoch, bus);
        DeletionService deletions = new DeletionService(database, bus);
        MessageService messages = new MessageService(database, epoch, bus);
        return Future.all(List.of(
                bus.answerBlocking(RoomBus.FIND, rooms::find),
                bus.answerBlocking(RoomBus.CREATE, rooms::create),
                bus.answerBlocking(RoomBus.REPLACE, rooms::replace),
                bus.answerBlocking(RoomBus.CLOSE, rooms::close),
                bus.answerBlocking(RoomBus.PEOPLE, rooms::people),
                bus.answerBlocking(RoomBus.JOIN, visits::join),
                bus.answerBlocking(RoomBus.LEAVE, visits::leave),
                bus.answerBlocking(ModerationBus.MODERATE, moderation::moderate),
                bus.answerBlocking(ModerationBus.MODERATORS, moderation::moderators),
                bus.answerBlocking(ModerationBus.SANCTIONS, moderation::sanctions),
                bus.answerBlocking(ConversationBus.OPEN, conversations::open),
                bus.answerBlocking(ConversationBus.LIST, conversations::list),
                bus.answerBlocking(ConversationBus.PARTICIPANTS, conversations::participants),
                bus.answerBlocking(MessageBus.DELETE, deletions::delete),
                bus.answerBlocking(MessageBus.READ, messages::read),
                bus.answerBlocking(MessageBus.CHANGES, messages::changes),
                bus.answerBlocking(MessageBus.POSITIONS, messages::positions)));
    }
}
