package org.thegathering.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.thegathering.testing.ContractCheck;
import org.thegathering.testing.RawConnection;
import org.thegathering.testing.RawFrames;

/** Sends frames over one socket after the other, many at a time with a ping behind them, and judges what comes back. */
final class Framer {

    private static final int AT_A_TIME = 64;
    private static final int ONE_OF = 50;

    private final int port;
    private final FrameMaker maker;
    private final ContractCheck contract;
    private final List<Caller> callers;
    private final Random random;
    private final Tally tally;
    private int seen;
    private Caller caller;

    Framer(int port, FrameMaker maker, ContractCheck contract, List<Caller> callers, Random random, Tally tally) {
        this.port = port;
        this.maker = maker;
        this.contract = contract;
        this.callers = callers;
        this.random = random;
        this.tally = tally;
    }

    void run() throws IOException {
        while (!tally.isDone()) {
            try (var line = new RawConnection(port)) {
                var frames = new RawFrames(line);
                frames.open();
                caller = callers.get(random.nextInt(callers.size()));
                if (random.nextInt(10) > 0) {
                    line.write(maker.signIn(caller));
                }
                while (!tally.isDone() && exchange(line, frames)) {
                    // as long as the server keeps the connection
                }
            }
        }
    }

    /** @return whether the connection is still there */
    private boolean exchange(RawConnection line, RawFrames frames) throws IOException {
        List<byte[]> thrown = new ArrayList<>();
        for (int i = 0; i < AT_A_TIME; i++) {
            thrown.add(maker.next());
        }
        boolean isLast = random.nextInt(20) == 0;
        thrown.add(isLast ? maker.last() : maker.ping());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        thrown.forEach(bytes::writeBytes);
        try {
            line.write(bytes.toByteArray());
            return listen(frames, isLast);
        } catch (SocketException reset) {
            // What was still on its way when the server had closed already.
            tally.count("cut off");
            return false;
        } catch (IOException | RuntimeException | AssertionError wrong) {
            var seen = thrown.stream().map(frame -> new String(frame, 0, Math.min(frame.length, 300))).toList();
            throw new AssertionError("threw: " + seen, wrong);
        }
    }

    /** Until the pong, or the end. */
    private boolean listen(RawFrames frames, boolean isLast) throws IOException {
        boolean isPonged = false;
        while (!isPonged) {
            String text = frames.read();
            if (frames.isClosed()) {
                caller.answered(401);
                for (int i = isLast ? AT_A_TIME : 0; i >= 0; i--) {
                    tally.count("closed");
                }
                return false;
            }
            isPonged = frames.isText() && judge(text) && !isLast;
        }
        caller.answered(200);
        for (int i = 0; i < AT_A_TIME; i++) {
            tally.count("gone on");
        }
        return true;
    }

    /** @return whether it is the pong behind all that was thrown; of those thrown by the way one is as good */
    private boolean judge(String text) {
        JsonObject frame = new JsonObject(text);
        switch (frame.getString("type")) {
            case "pong" -> {
                return true;
            }
            case "err" -> {
                int code = frame.getInteger("failureCode");
                assertTrue(code >= 400 && code < 500 || code >= 4000 || code == 1009, text);
                assertFalse(frame.getString("message").isBlank() || text.contains("Exception"), text);
            }
            case "rec" -> {
                if (++seen % ONE_OF == 0) {
                    hold(frame, frame.getString("address"));
                }
            }
            default -> throw new AssertionError(text);
        }
        return false;
    }

    private void hold(JsonObject frame, String address) {
        if (address.startsWith("reply ")) {
            contract.reply(address.substring(6), frame.getJsonObject("body"));
        } else if (address.matches("(room|conversation)\\.\\d+|user\\.me")) {
            contract.frame(address, frame.getJsonObject("body"));
        }
    }
}
