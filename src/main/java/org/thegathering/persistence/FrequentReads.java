package org.thegathering.persistence;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;
import org.thegathering.bus.Bus;
import org.thegathering.bus.MessageBus;
import org.thegathering.bus.RoomBus;
import org.thegathering.bus.UserBus;
import org.thegathering.persistence.message.HistoryReader;
import org.thegathering.persistence.message.Places;
import org.thegathering.persistence.room.OpenRooms;
import org.thegathering.persistence.user.Accounts;

/**
 * Answers what is asked most, each with one statement and for many at a time ({@link GroupRead}), on an event loop: to
 * hand such a short question to a virtual thread and back costs more than the question.
 */
final class FrequentReads extends VerticleBase {

    /** Of one kind of question one group is under way at a time, and a group is one statement; of histories, one a page. */
    private static final int CONNECTIONS = 4;

    private final DatabaseSettings settings;
    private final Epoch epoch;
    private Lending lending;

    FrequentReads(DatabaseSettings settings, Epoch epoch) {
        this.settings = settings;
        this.epoch = epoch;
    }

    @Override
    public Future<?> start() {
        Bus bus = new Bus(vertx, settings.timeout());
        lending = Pools.open(vertx, settings, CONNECTIONS);
        Reader reader = new Reader(lending);
        Accounts accounts = new Accounts(reader);
        OpenRooms rooms = new OpenRooms(reader);
        Places places = new Places(reader, epoch);
        HistoryReader history = new HistoryReader(reader, epoch);
        return Future.all(List.of(
                bus.answer(UserBus.FIND, accounts::find),
                bus.answer(RoomBus.LIST, rooms::list),
                bus.answer(MessageBus.PLACE, places::find),
                bus.answer(MessageBus.HISTORY, history::page),
                bus.answer(MessageBus.EPOCH, find -> Future.succeededFuture(new MessageBus.Epoch(epoch.value())))));
    }

    @Override
    public Future<?> stop() {
        return lending.close();
    }
}
