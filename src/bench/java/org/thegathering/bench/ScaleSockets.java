package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One node that holds more and more idle people, up to what a process may open here. */
final class ScaleSockets {

    /** In rooms of a thousand; 20,000 open files are what many machines allow a process. */
    private static final List<Integer> SIZES = List.of(2_000, 6_000, 12_000, 18_000);

    private static final int ROOM = 1_000;
    private static final int REST_SECONDS = 5;
    private static final int TALK_SECONDS = 4;

    private final Options options;
    private final Progress progress;

    ScaleSockets(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Growth> measure() throws IOException, InterruptedException, SQLException {
        if (!options.wants("scale") && !options.wants("sockets")) {
            return List.of();
        }
        List<Growth.Point> memory = new ArrayList<>();
        List<Growth.Point> entering = new ArrayList<>();
        List<Growth.Point> talking = new ArrayList<>();
        try (Server server = Server.start(options);
                Stage stage = new Stage(server.database());
                Loop loop = new Loop()) {
            SignIn.first(server);
            Drive talk = talk(server, stage, loop);
            Ledger idle = new Ledger();
            long resident = Processes.residentKib(server.pid());
            // They warm the way in.
            comeIn(ROOM, 0, server, stage, loop, idle);
            int inside = ROOM;
            for (int size : SIZES) {
                Subject.Usage usage = comeIn(size, inside, server, stage, loop, idle);
                entering.add(new Growth.Point(size,
                        usage.server() / 1000.0 / (size - inside), usage.database() / 1000.0 / (size - inside)));
                inside = size;
                Thread.sleep(REST_SECONDS * 1000L);
                memory.add(new Growth.Point(
                        size, (double) (Processes.residentKib(server.pid()) - resident) / size, Double.NaN));
                Drive.Measured said = talk.measure(TALK_SECONDS);
                talking.add(new Growth.Point(size,
                        said.serverMicros(Workload.Unit.MESSAGE), said.databaseMicros(Workload.Unit.MESSAGE)));
                progress.say("scale: %,d sockets".formatted(size));
            }
            List<String> faults = talk.finish();
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join("; ", faults));
            }
        }
        return List.of(
                new Growth("resident memory of a socket", "sockets", "KiB", memory),
                new Growth("coming in, signed in and listening", "sockets", "ms", entering),
                new Growth("500 messages a second in rooms of 5", "idle sockets beside", "µs a message", talking));
    }

    /** More people listen, until there are so many. */
    private static Subject.Usage comeIn(int size, int inside, Server server, Stage stage, Loop loop, Ledger idle)
            throws IOException, SQLException {
        Workload more = new Workload(
                "scale " + size, "idle members", (size - inside) / ROOM, ROOM, false, 1, 1, 1,
                Workload.Unit.MESSAGE, 0, 0);
        var places = stage.set(more);
        Map<String, String> tokens = stage.tokens(places);
        Subject.Usage before = server.usage();
        new Drive(loop, server, more, idle, idle).open(places, tokens);
        return server.usage().since(before);
    }

    private Drive talk(Server server, Stage stage, Loop loop) throws IOException, SQLException {
        Workload rooms = new Workload(
                "scale talk", "rooms of 5", 20, 5, false, 5, 500, 1, Workload.Unit.MESSAGE, 0, 0);
        var places = stage.set(rooms);
        Ledger ledger = new Ledger();
        Drive talk = new Drive(loop, server, rooms, ledger, ledger);
        talk.open(places, stage.tokens(places));
        talk.warmUp(options.warmUp());
        return talk;
    }
}
