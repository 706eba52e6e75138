package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** The calls over REST: some callers at a time, and then a thousand at once. */
final class Rest {

    private static final int CALLERS = 16;
    /** More of them before, so that the code is translated sooner. */
    private static final int WARMING = 64;

    private static final int CROWD = 1000;
    private static final int HISTORY = 50;
    private static final Workload ROOM =
            new Workload("REST", "a room to write in", 1, 50, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);

    private final Options options;
    private final Progress progress;

    Rest(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @param name as on the command line */
    private record Kind(String name, String title, byte[] request, double serverGoal, double databaseGoal) {}

    List<Row> measure() throws IOException, InterruptedException, SQLException {
        if (!List.of("list", "send", "history").stream().anyMatch(options::wants)) {
            return List.of();
        }
        progress.say("starting a server for REST");
        try (Server server = Server.start(options); Stage stage = new Stage(server.database())) {
            SignIn.first(server);
            List<Stage.Place> places = stage.set(ROOM);
            Stage.Place room = places.getFirst();
            String token = stage.tokens(places).get(room.members().getFirst().email());
            String messages = "/rooms/" + room.address().substring("room.".length()) + "/messages";
            Kind send = new Kind("send", "send a message",
                    RestLoad.request("POST", messages, token, "{\"content\":\"" + "x".repeat(100) + "\"}"), 150, 60);
            List<Kind> kinds = List.of(
                    send,
                    new Kind("list", "list the rooms", RestLoad.request("GET", "/rooms", token, null), 50, 30),
                    new Kind("history", "history of 50",
                            RestLoad.request("GET", messages + "?page_size=" + HISTORY, token, null), 250, 100));
            together(server, Collections.nCopies(HISTORY, send.request()), 1);
            List<Row> rows = new ArrayList<>();
            for (Kind kind : kinds) {
                if (options.wants(kind.name())) {
                    rows.add(measure(server, kind));
                    progress.say(rows.getLast().said());
                }
            }
            crowd(server, kinds);
            return rows;
        }
    }

    private Row measure(Server server, Kind kind) throws IOException {
        WarmUp.until(server, options.warmUp(), seconds -> RestLoad.repeat(server, kind.request(), seconds, WARMING));
        List<Row> runs = new ArrayList<>();
        for (int run = 0; run < options.runs(); run++) {
            Subject.Usage before = server.usage();
            long answered = RestLoad.repeat(server, kind.request(), options.seconds(), CALLERS);
            Subject.Usage usage = server.usage().since(before);
            runs.add(new Row(kind.name(), kind.title() + ", " + CALLERS + " callers", "µs a request",
                    (double) usage.server() / answered, (double) usage.database() / answered,
                    kind.serverGoal(), kind.databaseGoal(), null, List.of()));
        }
        runs.sort(Comparator.comparingDouble(Row::server));
        return runs.get(runs.size() / 2);
    }

    /** All of them at the same time, each answered, or it fails. */
    private void crowd(Server server, List<Kind> kinds) throws IOException {
        List<byte[]> mixed = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            mixed.add(kinds.get(i % kinds.size()).request());
        }
        long start = System.nanoTime();
        together(server, mixed, CROWD);
        progress.say("%,d requests at once, all answered, in %d ms".formatted(
                CROWD, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
    }

    private static void together(Server server, List<byte[]> requests, int callers) throws IOException {
        Queue<byte[]> left = new ArrayDeque<>(requests);
        try (Loop loop = new Loop()) {
            RestLoad load = new RestLoad(loop, left::poll, null);
            load.open(server, callers);
            load.awaitDone(callers + " requests at once");
        }
    }
}
