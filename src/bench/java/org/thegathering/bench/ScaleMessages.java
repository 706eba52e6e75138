package org.thegathering.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One room whose history grows to a million messages: reading its end and its middle, saying something, coming back.
 */
final class ScaleMessages {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final int CALLERS = 16;
    private static final int MISSED = 500;
    private static final int RETURNING = 50;
    private static final int RETURNS = 5;
    private static final int SECONDS = 3;
    private static final Workload ROOM =
            new Workload("scale", "a room to write in", 1, RETURNING, false, 1, 10, 1, Workload.Unit.MESSAGE, 0, 0);

    private final Options options;
    private final Progress progress;

    ScaleMessages(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    List<Growth> measure() throws IOException, InterruptedException, SQLException {
        if (!options.wants("scale") && !options.wants("messages")) {
            return List.of();
        }
        List<Growth.Point> newest = new ArrayList<>();
        List<Growth.Point> middle = new ArrayList<>();
        List<Growth.Point> sending = new ArrayList<>();
        List<Growth.Point> returning = new ArrayList<>();
        try (Server server = Server.start(options); Stage stage = new Stage(server.database())) {
            SignIn.first(server);
            var places = stage.set(ROOM);
            Stage.Place room = places.getFirst();
            var tokens = stage.tokens(places);
            String token = tokens.get(room.members().getFirst().email());
            String path = "/rooms/" + room.id() + "/messages";
            byte[] post = RestLoad.request("POST", path, token, "{\"content\":\"" + "x".repeat(100) + "\"}");
            byte[] page = RestLoad.request("GET", path, token, null);
            boolean isCold = true;
            for (int size : SIZES) {
                long last = stage.fill(room, size);
                if (isCold) {
                    WarmUp.until(server, options.warmUp(), seconds -> {
                        RestLoad.repeat(server, page, Math.ceilDiv(seconds, 4), CALLERS);
                        RestLoad.repeat(server, middle(path, token, last), Math.ceilDiv(seconds, 4), CALLERS);
                        RestLoad.repeat(server, post, Math.ceilDiv(seconds, 2), 4 * CALLERS);
                        comeBack(server, room, tokens.values(), last - MISSED);
                    });
                    isCold = false;
                }
                newest.add(calls(server, page, size));
                middle.add(calls(server, middle(path, token, last), size));
                Subject.Usage before = server.usage();
                long heard = 0;
                for (int i = 0; i < RETURNS; i++) {
                    heard += comeBack(server, room, tokens.values(), last - MISSED);
                }
                returning.add(point(size, server.usage().since(before), heard));
                sending.add(calls(server, post, size));
                progress.say("scale: a room with %,d messages".formatted(size));
            }
        }
        return List.of(
                new Growth("the newest 50 messages", "messages in the room", "µs a request", newest),
                new Growth("50 from the middle", "messages in the room", "µs a request", middle),
                new Growth("saying something over REST", "messages in the room", "µs a request", sending),
                new Growth("coming back after 500", "messages in the room", "µs a replayed message", returning));
    }

    private static byte[] middle(String path, String token, long last) {
        return RestLoad.request("GET", path + "?before=" + last / 2, token, null);
    }

    private static Growth.Point calls(Server server, byte[] request, long size) throws IOException {
        Subject.Usage before = server.usage();
        long answered = RestLoad.repeat(server, request, SECONDS, CALLERS);
        return point(size, server.usage().since(before), answered);
    }

    private static Growth.Point point(long size, Subject.Usage usage, long units) {
        return new Growth.Point(size, (double) usage.server() / units, (double) usage.database() / units);
    }

    /** @return how many messages were replayed to all of them together, each in order and without a hole */
    private static long comeBack(Server server, Stage.Place room, Iterable<String> tokens, long after)
            throws IOException {
        long[] heard = new long[1];
        Ear ear = (socket, seq, prev, number) -> {
            if (prev != socket.lastSeq) {
                socket.fail("a hole between " + socket.lastSeq + " and " + prev);
            }
            socket.lastSeq = seq;
            heard[0]++;
        };
        List<BridgeSocket> sockets = new ArrayList<>();
        try (Loop loop = new Loop()) {
            for (String token : tokens) {
                BridgeSocket socket = new BridgeSocket(room, token, ear, after);
                sockets.add(socket);
                loop.connect(socket, server.address());
            }
            loop.await(
                    () -> {
                        sockets.forEach(ScaleMessages::failIfBroken);
                        return sockets.stream().allMatch(BridgeSocket::isUpToDate);
                    },
                    120,
                    "coming back");
        }
        return heard[0];
    }

    private static void failIfBroken(ChatSocket socket) {
        if (socket.failure() != null) {
            throw new IllegalStateException(socket.failure());
        }
    }
}
