package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** More and more rooms and accounts in the database, up to 10,000 rooms and 100,000 users. */
final class ScalePlaces {

    private static final List<Integer> ROOMS = List.of(100, 1_000, 10_000);
    private static final int USERS_A_ROOM = 10;
    private static final int CALLERS = 16;
    private static final int SECONDS = 3;
    private static final Workload TALK =
            new Workload("scale", "rooms of 5", 20, 5, false, 5, 500, 1, Workload.Unit.MESSAGE, 0, 0);

    private final Options options;
    private final Progress progress;

    ScalePlaces(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Growth> measure() throws IOException, InterruptedException, SQLException {
        if (!options.wants("scale") && !options.wants("places")) {
            return List.of();
        }
        List<Growth.Point> talking = new ArrayList<>();
        List<Growth.Point> listing = new ArrayList<>();
        try (Server server = Server.start(options);
                Stage stage = new Stage(server.database());
                Loop loop = new Loop()) {
            SignIn.first(server);
            var places = stage.set(TALK);
            var tokens = stage.tokens(places);
            Ledger ledger = new Ledger();
            Drive talk = new Drive(loop, server, TALK, ledger, ledger);
            talk.open(places, tokens);
            talk.warmUp(options.warmUp());
            byte[] list = RestLoad.request("GET", "/rooms", tokens.values().iterator().next(), null);
            WarmUp.until(server, options.warmUp() / 2 + 1, seconds -> RestLoad.repeat(server, list, seconds, CALLERS));
            int rooms = 0;
            for (int size : ROOMS) {
                stage.crowd(size - rooms, USERS_A_ROOM);
                rooms = size;
                Drive.Measured said = talk.measure(SECONDS);
                talking.add(new Growth.Point(size,
                        said.serverMicros(Workload.Unit.MESSAGE), said.databaseMicros(Workload.Unit.MESSAGE)));
                Subject.Usage before = server.usage();
                long answered = RestLoad.repeat(server, list, SECONDS, CALLERS);
                listing.add(point(size, server.usage().since(before), answered * size));
                progress.say("scale: %,d rooms and %,d users".formatted(size, size * USERS_A_ROOM));
            }
        }
        return List.of(
                new Growth("500 messages a second in rooms of 5", "rooms, ten users each", "µs a message", talking),
                new Growth("a room in the list of all rooms", "rooms", "µs a room", listing));
    }

    private static Growth.Point point(long size, Subject.Usage usage, long units) {
        return new Growth.Point(size, (double) usage.server() / units, (double) usage.database() / units);
    }
}
